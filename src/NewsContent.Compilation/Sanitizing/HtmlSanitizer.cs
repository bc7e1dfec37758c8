using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace NewsContent.Compilation;

/// <summary>
/// Makes HTML safe: what is proven to be plain stays as it is, all else is parsed as browsers do and written anew with only what is allowed.
/// What was written must be proven in its turn, so that safety rests on <see cref="PlainHtml"/> alone.
/// </summary>
internal static class HtmlSanitizer
{
    /// <exception cref="InvalidDataException">The HTML is refused; the message says why.</exception>
    public static string Sanitize(string html, HtmlPolicy policy, RemovedMarkup removed, CancellationToken cancellationToken)
    {
        if (PlainHtml.Prove(html, policy, isTree: true) is { } plain)
            return plain;

        var written = new SanitizedWriter(policy, removed).Write(Parse(html, cancellationToken));
        return PlainHtml.Prove(written, policy, isTree: false) ?? throw new InvalidDataException("its HTML cannot be made safe");
    }

    private static INodeList Parse(string html, CancellationToken cancellationToken)
    {
        var made = 0;
        var limit = SanitizingLimits.ElementsAllowance + SanitizingLimits.ElementsPerTag * (long)html.Count(static character => character == '<');
        var parser = new HtmlParser(new HtmlParserOptions
        {
            IsKeepingSourceReferences = true,
            MaximumDepth = SanitizingLimits.Depth,
            OnCreated = (_, _) =>
            {
                if (++made > limit)
                    throw new InvalidDataException("its HTML leaves too many elements open");

                if (made % 1000 == 0)
                    cancellationToken.ThrowIfCancellationRequested();
            },
        });
        return parser.ParseFragment(html, parser.ParseDocument("").Body!);
    }
}
