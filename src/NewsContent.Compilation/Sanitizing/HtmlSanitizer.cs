using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace NewsContent.Compilation;

/// <summary>
/// Makes HTML safe: what is proven to be plain, at once or when something was cut out, stays as it is; all else is parsed as browsers do and
/// written anew with only what is allowed. What was written must be proven in its turn, so that safety rests on <see cref="PlainHtml"/> alone.
/// </summary>
internal static class HtmlSanitizer
{
    // Costs half as much as to parse a post; and neither is safe to use from two threads at once.
    [ThreadStatic]
    private static IBrowsingContext? s_context;

    [ThreadStatic]
    private static IElement? s_body;

    /// <exception cref="InvalidDataException">The HTML is refused; the message says why.</exception>
    public static (string Html, RemovedMarkup Removed) Sanitize(string html, HtmlPolicy policy, CancellationToken cancellationToken)
    {
        var removed = new RemovedMarkup();
        if (PlainHtml.Prove(html, policy, isTree: true) is { } plain)
            return (plain, removed);

        if (new PlainCuts(html, policy, removed).Make() is { } cut && PlainHtml.Prove(cut, policy, isTree: true) is { } plainCut)
            return (plainCut, removed);

        removed = new RemovedMarkup();
        var written = new SanitizedWriter(policy, removed).Write(Parse(html, cancellationToken));
        return (PlainHtml.Prove(written, policy, isTree: false) ?? throw new InvalidDataException("its HTML cannot be made safe"), removed);
    }

    private static INodeList Parse(string html, CancellationToken cancellationToken)
    {
        var guard = new NestingGuard(cancellationToken);
        var parser = new HtmlParser(
            new HtmlParserOptions
            {
                IsKeepingSourceReferences = true,
                MaximumDepth = SanitizingLimits.Depth,
                OnToken = (token, _) => guard.Take(token),
            },
            s_context ??= BrowsingContext.New(Configuration.Default));
        return parser.ParseFragment(html, s_body ??= new HtmlParser(default, s_context).ParseDocument("").Body!);
    }
}
