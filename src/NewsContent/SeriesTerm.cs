namespace NewsContent;

/// <summary>A series of the archive, such as <c>Series.ThreeParts</c>: entries to be read in order.</summary>
/// <param name="Name">The name exactly as the posts write it.</param>
public sealed record SeriesTerm(string Name) : Term(Name);
