namespace NewsContent;

/// <summary>An author of the archive, such as <c>Authors.陈默</c>.</summary>
/// <param name="Name">The name exactly as the posts write it.</param>
public sealed record Author(string Name) : Term(Name);
