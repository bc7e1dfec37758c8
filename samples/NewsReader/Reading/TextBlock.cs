namespace NewsReader.Reading;

/// <summary>A piece of readable text, such as a paragraph or an item of a list.</summary>
/// <param name="First">What stands before its first line, such as a bullet.</param>
/// <param name="Rest">What stands before its other lines: as wide as <paramref name="First"/>.</param>
/// <param name="Text">The text, with line breaks where the article has them.</param>
internal sealed record TextBlock(BlockKind Kind, string First, string Rest, string Text);
