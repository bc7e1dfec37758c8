namespace NewsContent;

/// <summary>A category of the archive, such as <c>Categories.ReleaseNotes</c>.</summary>
/// <param name="Name">The name exactly as the posts write it.</param>
public sealed record Category(string Name) : Term(Name);
