using System.Runtime.CompilerServices;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.EmphasisExtras;

namespace NewsContent.Compilation;

/// <summary>Render: the body becomes HTML by Markdig, and what is derived from it is read off the HTML.</summary>
public static class MarkdownRenderer
{
    /// <summary>CommonMark with named extensions. Never <c>UseAdvancedExtensions</c>: some of those let a text set any attribute, or nest without bound.</summary>
    public static MarkdownPipeline Pipeline { get; } = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseFootnotes()
        .UseTaskLists()
        .UseAutoLinks()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .UsePreciseSourceLocation()
        .Build();

    /// <summary>Renders a post's body. What is wrong with it is in the result's findings.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static RenderedBody Render(ParsedPost post, HtmlPolicy policy, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var text = post.File.Text;
        try
        {
            if (BodyGuard.Check(text, post.BodyStart, cancellationToken) is { } excess)
                return RenderedBody.Failed(excess);

            RuntimeHelpers.EnsureSufficientExecutionStack();
            var findings = BodyCharacters.Check(text, post.BodyStart).ToList();
            var body = new BodyHtml(text, post.BodyStart, policy, findings);
            var html = body.Render(cancellationToken);
            var limit = (long)BodyLimits.OutputPerInput * (text.Length - post.BodyStart) + BodyLimits.OutputAllowance;
            return html.Length > limit
                ? RenderedBody.Failed(BodyRules.Limit(new(post.BodyStart, 0), "too much output", $"{html.Length} characters", $"{limit}"))
                : LinkPlaces.Find(BodyFacts.Read(html, findings.ToEquatableArray()), body.Document, text, post.BodyStart);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            var reason = exception is ArgumentException ? "it is nested too deeply; take some levels of lists, quotes or brackets out" : exception.Message;
            return RenderedBody.Failed(BodyRules.NotRendered(new(post.BodyStart, 0), reason));
        }
    }
}
