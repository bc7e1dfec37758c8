namespace NewsContent;

/// <summary>A heading of a rendered body (HTML Living Standard §4.3.6, <c>h1</c> to <c>h6</c>).</summary>
/// <param name="Level">1 for <c>h1</c> to 6 for <c>h6</c>.</param>
/// <param name="Id">The <c>id</c> attribute, to link to as <c>#id</c>; empty when the heading has none.</param>
/// <param name="Text">The plain text.</param>
public sealed record Heading(int Level, string Id, string Text);
