using System.Text;

namespace NewsContent.Compilation.Packing;

/// <summary>Compiles a post for a pack: the record and the body that the app reads, and the part of the manifest that the compiler reads.</summary>
/// <remarks>Safe to use from any thread.</remarks>
public sealed class PostCompiler(ContentTimeZone zone, bool includesDrafts, HtmlPolicy html, PostLimits limits)
{
    /// <summary>Compiles a post. What is wrong with it is in its part of the manifest.</summary>
    /// <param name="relativePath">The path below the content folder, with <c>/</c> between folders.</param>
    /// <param name="bytes">The file; null when it could not be read.</param>
    /// <param name="hash">The SHA-256 of the bytes.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public PackedPost Compile(string relativePath, byte[]? bytes, byte[] hash, CancellationToken cancellationToken)
    {
        if (bytes is null)
            return Refused(new("", relativePath, ""), FrontMatterRules.Unreadable(relativePath));

        var file = new PostFile("", relativePath, PostText.Decode(bytes, out var problem));
        if (problem is not null)
            return Refused(file, problem);

        var post = PostParser.Parse(file, limits, cancellationToken);
        if (post.FrontMatter is null)
            return LeftOut(post, RenderedBody.Failed());

        var body = MarkdownRenderer.Render(post, html, cancellationToken);
        return !includesDrafts && DraftKeys.SaysDraft(post.FrontMatter) || body.Findings.Any(static finding => finding.Rule.Severity == RuleSeverity.Error)
            ? LeftOut(post, body)
            : new(RecordWriter.Write(post, body, HashOf(file.Text, bytes, hash), zone), Encoding.UTF8.GetBytes(body.Html), RecordWriter.WriteFacts(body), ManifestWriter.Write(post, body));
    }

    // Of most posts the bytes are the text's already.
    private static byte[] HashOf(string text, byte[] bytes, byte[] hash) =>
        Array.IndexOf(bytes, (byte)'\r') < 0 && (bytes.Length == 0 || bytes[0] != 0xEF) ? hash : ContentHash.Of(text);

    private static PackedPost Refused(PostFile file, Finding problem) =>
        LeftOut(new(file, new("", null), null, default, 0, new([problem])), RenderedBody.Failed());

    private static PackedPost LeftOut(ParsedPost post, RenderedBody body) =>
        new(RecordWriter.LeftOut(), [], [], ManifestWriter.Write(post, body));
}

/// <summary>A post as a pack and its manifest hold it.</summary>
public sealed record PackedPost(byte[] Record, byte[] Body, byte[] Facts, byte[] Manifest);
