using NewsContent.Compilation;
using NewsContent.Compilation.Packing;

namespace NewsContent.Generators.Model;

/// <summary>A finding with its file, line and column: all that a diagnostic needs.</summary>
internal sealed record LocatedFinding(Finding Finding, string? Path, LinePlace Start, LinePlace End)
{
    public static LocatedFinding OfProject(Finding finding) => new(finding, null, default, default);

    /// <param name="path">The file; null for the project.</param>
    public static LocatedFinding AtStart(Finding finding, string? path) => new(finding, path, default, default);

    public static LocatedFinding At(Finding finding, PostFile file) => Locate(file, [finding])[0];

    public static EquatableArray<LocatedFinding> Of(BoundPost post, CancellationToken cancellationToken) => Locate(post.File, [.. post.AllFindings]);

    /// <summary>With the findings of a body whose text is at hand no more.</summary>
    public static IEnumerable<LocatedFinding> Of(BoundPost post, IReadOnlyList<PlacedFinding> body)
    {
        if (post.Findings.Count == 0 && body.Count == 0)
            return [];

        var (path, ofBody) = (post.File.FullPath, new LocatedFinding[body.Count]);
        for (var i = 0; i < ofBody.Length; i++)
            ofBody[i] = new(body[i].Finding, path, body[i].Start, body[i].End);

        return post.Findings.Count == 0 ? ofBody : Locate(post.File, post.Findings).Concat(ofBody);
    }

    private static EquatableArray<LocatedFinding> Locate(PostFile file, IReadOnlyCollection<Finding> findings)
    {
        if (findings.Count == 0)
            return EquatableArray<LocatedFinding>.Empty;

        var (lines, path) = (file.Lines, file.FullPath);
        return findings.Select(finding => new LocatedFinding(finding, path, lines.At(finding.Place.Start), lines.At(finding.Place.End))).ToEquatableArray();
    }
}
