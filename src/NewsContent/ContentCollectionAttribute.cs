namespace NewsContent;

/// <summary>
/// Declares a collection: each file that the pattern matches becomes an entry of this type, held to its members at build time. The type
/// must be a <c>partial</c> record or class, not generic and not nested, with a parameterless constructor.
/// </summary>
/// <remarks>
/// A project without collections of its own gets one of <see cref="Article"/>, which takes all posts. Entries are named members of a
/// generated static class beside the type: <c>Review</c> gets <c>Reviews</c>.
/// </remarks>
/// <param name="pattern">
/// The files, relative to the content folder (whose own name may lead): <c>reviews/**/*.md</c>. <c>*</c> and <c>?</c> match within a
/// folder's or file's name, <c>**</c> any number of folders. Case does not matter.
/// </param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ContentCollectionAttribute(string pattern) : Attribute
{
    /// <summary>The files of the collection.</summary>
    public string Pattern { get; } = pattern;

    /// <summary>The name of the generated class; by default the plural of the type's name.</summary>
    public string? Name { get; set; }

    /// <summary>What becomes of a key that the type does not have.</summary>
    public UnknownKeys UnknownKeys { get; set; }
}
