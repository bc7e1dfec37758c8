using System.Runtime.CompilerServices;

namespace NewsContent.Compilation;

/// <summary>
/// Render: Markdig turns the body into HTML, or the body is HTML already; headings, links and excerpt are derived from the HTML.
/// </summary>
public static class MarkdownRenderer
{
    /// <summary>Renders a post's body. What is wrong with it is in the result's findings.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static RenderedBody Render(ParsedPost post, HtmlPolicy policy, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var text = post.File.Text;
        try
        {
            if (!post.File.IsHtml
                && BodyGuard.Check(text, post.BodyStart, GuardedSyntax.Of(policy.Markdown), cancellationToken) is { } excess)
                return RenderedBody.Failed(excess);

            RuntimeHelpers.EnsureSufficientExecutionStack();
            var findings = BodyCharacters.Check(text, post.BodyStart).ToList();
            var body = new BodyHtml(text, post.BodyStart, post.File.IsHtml, policy, findings);
            var html = body.Render(cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
            var limit = (long)BodyLimits.OutputPerInput * (text.Length - post.BodyStart) + BodyLimits.OutputAllowance
                + (policy.HighlightsCode ? HighlightingLimits.CharactersPerPost * HighlightingLimits.OutputPerCharacter : 0);
            return html.Length > limit
                ? RenderedBody.Failed(BodyRules.Limit(new(post.BodyStart, 0), "too much output", $"{html.Length} characters", $"{limit}"))
                : Read(post, html, body.Document, policy, findings.ToEquatableArray());
        }
        catch (Exception exception) when (FaultOfAPost.IsMeantBy(exception, cancellationToken))
        {
            var reason = exception is ArgumentException ? "it is nested too deeply; take some levels of lists, quotes or brackets out" : exception.Message;
            return RenderedBody.Failed(BodyRules.NotRendered(new(post.BodyStart, 0), reason));
        }
    }

    private static RenderedBody Read(ParsedPost post, string html, Markdig.Syntax.MarkdownDocument document, HtmlPolicy policy, EquatableArray<Finding> findings)
    {
        var scripts = PostLanguage.Begin(post);
        var body = LinkPlaces.Find(BodyFacts.Read(html, findings, scripts), document, post.File.Text, post.BodyStart);
        return HeadingLinks.AddTo(body, policy.Markdown) with { Language = PostLanguage.Of(post, scripts, policy.Language) };
    }
}
