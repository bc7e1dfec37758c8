using NewsContent.Compilation;

namespace NewsContent.Generators.Model;

/// <summary>A post parsed and rendered: all that is known of it without a schema.</summary>
/// <param name="ContentHash">SHA-256 of the text in UTF-8 with LF line ends, in lower-case hexadecimal.</param>
internal sealed record RenderedPost(ParsedPost Parsed, RenderedBody Body, string ContentHash)
{
    public const int WholeFile = -1;

    public PostFile File => Parsed.File;

    /// <summary>The place among the entries of a data file, from 0; <see cref="WholeFile"/> for a file that is one entry.</summary>
    public int Item { get; init; } = WholeFile;
}
