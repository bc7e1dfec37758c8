namespace NewsContent.AspNetCore.Export;

/// <summary>A site cannot be written to files.</summary>
public sealed class NewsExportException : IOException
{
    /// <summary>Makes an exception.</summary>
    public NewsExportException()
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">What cannot be written, and why.</param>
    public NewsExportException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">What cannot be written, and why.</param>
    /// <param name="innerException">What it was caused by.</param>
    public NewsExportException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
