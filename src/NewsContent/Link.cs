namespace NewsContent;

/// <summary>A link of a rendered body: an <c>a</c> element with an <c>href</c>.</summary>
/// <param name="Target">The <c>href</c>, with character references decoded. Of a link to a post by file or by id it is the permalink.</param>
/// <param name="Text">The plain text of the link.</param>
public sealed record Link(string Target, string Text);
