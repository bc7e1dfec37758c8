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
        if (PlainHtml.Prove(html, policy) is { } plain)
            return (plain, removed);

        if (new PlainCuts(html, policy, removed).Make() is { } cut && PlainHtml.Prove(cut, policy) is { } plainCut)
            return (plainCut, removed);

        removed = new RemovedMarkup();
        return (Rebuild(html, policy, ref removed, cancellationToken) ?? throw new InvalidDataException(
            "its HTML cannot be made safe. This is a fault of NewsContent.Generators: please report it with the post"), removed);
    }

    private static string? Rebuild(string html, HtmlPolicy policy, ref RemovedMarkup removed, CancellationToken cancellationToken)
    {
        try
        {
            return Rebuild(html, policy, removed, cancellationToken);
        }
        // The parser acts on some elements that are left out, such as a link of the type import, and throws when they are broken.
        catch (Exception fault) when (fault is NullReferenceException or InvalidOperationException or ArgumentException
            or IndexOutOfRangeException or InvalidCastException or FormatException or DomException)
        {
            removed = new RemovedMarkup();
            return Rebuild(TagsAsText.Of(html, removed), policy, removed, cancellationToken);
        }
    }

    // A tree that the parser has repaired, and of which elements are left out, can be drawn so that a parser would repair it again.
    private static string? Rebuild(string html, HtmlPolicy policy, RemovedMarkup removed, CancellationToken cancellationToken)
    {
        var first = Write(html, removed, source: null, isFitted: false);
        if (PlainHtml.Prove(first.Html, policy) is { } proven)
            return proven;

        var second = Write(first.Html, new(), first.Places, isFitted: false);
        return PlainHtml.Prove(second.Html, policy) ?? PlainHtml.Prove(Write(second.Html, removed, second.Places, isFitted: true).Html, policy);

        (string Html, SourceMap Places) Write(string from, RemovedMarkup cut, SourceMap? source, bool isFitted)
        {
            var writer = new SanitizedWriter(policy, cut, source, isFitted);
            return (writer.Write(Parse(from, cancellationToken)), writer.Places);
        }
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
