using NewsContent.Compilation;

namespace NewsContent.Generators.Model;

/// <summary>A post with its body rendered: all that is known of it alone.</summary>
/// <param name="ContentHash">SHA-256 of the text in UTF-8 with LF line ends, in lower-case hexadecimal.</param>
internal sealed record RenderedPost(BoundPost Bound, RenderedBody Body, string ContentHash)
{
    public PostFile File => Bound.Parsed.File;

    public IEnumerable<Finding> Findings => Bound.Findings.Concat(Body.Findings);

    public bool HasErrors => Findings.Any(static finding => finding.Rule.Severity == RuleSeverity.Error);
}
