namespace NewsContent;

/// <summary>Holds the rendered bodies of some entries. Implemented by generated code.</summary>
/// <remarks>Implementations are safe to use from any thread.</remarks>
public abstract class BodyStore
{
    /// <summary>Loads a body.</summary>
    /// <param name="body">The body's number in this store, from 0.</param>
    /// <returns>The HTML; the same text at every call.</returns>
    public abstract string Load(int body);
}
