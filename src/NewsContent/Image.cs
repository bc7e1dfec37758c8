namespace NewsContent;

/// <summary>An image of a rendered body: an <c>img</c> element with a <c>src</c>.</summary>
/// <param name="Source">The <c>src</c>, with character references decoded. Of a file beside the post it is the path from the content folder.</param>
/// <param name="Alt">The <c>alt</c> text, or <see langword="null"/> when the element has none.</param>
public sealed record Image(string Source, string? Alt);
