namespace NewsContent;

/// <summary>A tag of the archive, such as <c>Tags.Compiler</c>.</summary>
/// <param name="Name">The name exactly as the posts write it.</param>
public sealed record Tag(string Name) : Term(Name);
