using NewsContent.Compilation;

namespace NewsContent.Generators.Model;

/// <summary>A finding with its file, line and column: all that a diagnostic needs.</summary>
internal sealed record LocatedFinding(Finding Finding, string? Path, LinePlace Start, LinePlace End)
{
    public static LocatedFinding OfProject(Finding finding) => new(finding, null, default, default);

    public static LocatedFinding At(Finding finding, PostFile file) => Locate(file, [finding])[0];

    public static EquatableArray<LocatedFinding> Of(BoundPost post, CancellationToken cancellationToken) => Locate(post.File, post.AllFindings);

    private static EquatableArray<LocatedFinding> Locate(PostFile file, IEnumerable<Finding> findings)
    {
        var map = new Lazy<LineMap>(() => new(file.Text));
        return findings
            .Select(finding => new LocatedFinding(finding, file.Path, map.Value.At(finding.Place.Start), map.Value.At(finding.Place.End)))
            .ToEquatableArray();
    }
}
