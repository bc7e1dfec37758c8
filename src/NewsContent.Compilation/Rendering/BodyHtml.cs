using System.Globalization;
using System.Text;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace NewsContent.Compilation;

/// <summary>Turns a body into HTML, as safe as the policy asks for.</summary>
/// <param name="isHtml">Whether the body is HTML already, and not Markdown.</param>
internal sealed class BodyHtml(string text, int bodyStart, bool isHtml, HtmlPolicy policy, List<Finding> findings)
{
    private const int MostKinds = 8;

    private readonly SourceMap _map = new();
    private readonly MarkdownPipeline _pipeline = MarkdownPipelines.Of(policy.Markdown, text, bodyStart);

    /// <summary>What the body was rendered from.</summary>
    public Markdig.Syntax.MarkdownDocument Document { get; private set; } = [];

    public string Render(CancellationToken cancellationToken)
    {
        var written = text.Substring(bodyStart);
        var body = Document = isHtml
            ? HtmlDocument.Of(written)
            : Markdown.Parse(written, _pipeline, StoppableParsing.ContextOf(cancellationToken));
        cancellationToken.ThrowIfCancellationRequested();
        if (!isHtml && text.IndexOf("![", bodyStart, StringComparison.Ordinal) >= 0)
            ImageTexts.Check(body, bodyStart, findings);

        LostText.Check(text, bodyStart, body, policy.Markdown, findings, cancellationToken);
        if (policy.Mode == HtmlMode.Raw)
            return Write(body, cancellationToken);

        LinkSchemes.Check(body, bodyStart, findings);
        var rendered = Write(body, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        var (html, removed) = HtmlSanitizer.Sanitize(rendered, policy, cancellationToken);
        if (removed.Kinds.Count > 0)
            findings.Add(Report(removed.Kinds));

        return html;
    }

    // Not Markdown.ToHtml: its pool takes renderers back that failed half-way, and the next post's HTML would lack its tags.
    private string Write(Markdig.Syntax.MarkdownDocument body, CancellationToken cancellationToken)
    {
        var html = new StringBuilder(text.Length - bodyStart);
        using var writer = new StringWriter(html, CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(writer);
        _pipeline.Setup(renderer);
        LegalUrls.AddTo(renderer);
        JoinedLines.AddTo(renderer, showsTags: policy.Mode == HtmlMode.Escape);
        if (policy.Mode != HtmlMode.Raw)
        {
            var escapes = policy.Mode == HtmlMode.Escape;
            renderer.ObjectRenderers.ReplaceOrAdd<HtmlBlockRenderer>(new RawHtmlBlockRenderer(html, _map, escapes));
            renderer.ObjectRenderers.ReplaceOrAdd<Markdig.Renderers.Html.Inlines.HtmlInlineRenderer>(new RawHtmlInlineRenderer(html, _map, escapes));
        }

        if (policy.HighlightsCode && renderer.ObjectRenderers.FindExact<CodeBlockRenderer>() is { } plain)
            renderer.ObjectRenderers.Replace<CodeBlockRenderer>(new HighlightedCode(plain, bodyStart, findings));

        StoppableParsing.AddTo(renderer, cancellationToken);
        renderer.Render(body);
        return html.ToString();
    }

    private Finding Report(IReadOnlyList<RemovedKind> kinds)
    {
        var lines = new LineMap(text);
        var shown = kinds.Take(MostKinds).Select(kind => Describe(kind, lines)).ToList();
        if (kinds.Count > MostKinds)
            shown.Add($"{kinds.Count - MostKinds} more kinds");

        return BodyRules.Removed(PlaceOf(kinds[0]), string.Join(", ", shown));
    }

    private string Describe(RemovedKind kind, LineMap lines)
    {
        var line = (lines.At(PlaceOf(kind).Start).Line + 1).ToString(CultureInfo.InvariantCulture);
        return kind.Count == 1 ? $"{kind.Kind} (line {line})" : $"{kind.Kind} ({kind.Count.ToString(CultureInfo.InvariantCulture)} times, the first in line {line})";
    }

    // Of a tag that holds what is removed, the place of that.
    private TextPlace PlaceOf(RemovedKind kind)
    {
        if (_map.SourceOf(kind.At) is not { } source)
            return new(bodyStart, 0);

        var tag = bodyStart + source;
        var end = text.IndexOf('>', tag);
        var name = text.IndexOf(kind.Name, tag, (end < 0 ? text.Length : end) - tag, StringComparison.OrdinalIgnoreCase);
        return name < 0 ? new(tag, Math.Min(1, text.Length - tag)) : new(name, kind.Name.Length);
    }
}
