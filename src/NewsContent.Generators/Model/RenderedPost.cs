using NewsContent.Compilation;

namespace NewsContent.Generators.Model;

/// <summary>A post parsed and rendered: all that is known of it without a schema.</summary>
/// <param name="ContentHash">SHA-256 of the text in UTF-8 with LF line ends, in lower-case hexadecimal.</param>
internal sealed record RenderedPost(ParsedPost Parsed, RenderedBody Body, string ContentHash)
{
    public PostFile File => Parsed.File;
}
