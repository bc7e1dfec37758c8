namespace NewsContent;

/// <summary>The packed archive of an assembly is missing, damaged, of another version or of another build.</summary>
/// <remarks>Nothing is returned of a pack whose header, bounds or numbers are wrong. Building the project anew makes a new pack.</remarks>
public sealed class PackException : IOException
{
    /// <summary>Makes an exception without a message of its own.</summary>
    public PackException()
    {
    }

    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">What is wrong, and with which pack.</param>
    public PackException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and a cause.</summary>
    /// <param name="message">What is wrong, and with which pack.</param>
    /// <param name="innerException">The cause.</param>
    public PackException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
