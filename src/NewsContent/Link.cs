namespace NewsContent;

/// <summary>A link of a rendered body: an <c>a</c> element with an <c>href</c>.</summary>
/// <param name="Target">The <c>href</c> as written, with character references decoded.</param>
/// <param name="Text">The plain text of the link.</param>
public sealed record Link(string Target, string Text);
