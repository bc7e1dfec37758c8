using NewsContent.Compilation;
using NewsContent.Compilation.Packing;

namespace NewsContent.Generators.Model;

/// <summary>A finding with its file, line and column: all that a diagnostic needs.</summary>
/// <param name="Path">As <see cref="PostFile.Path"/>; null for the project.</param>
internal sealed record LocatedFinding(Finding Finding, string? Path, LinePlace Start, LinePlace End)
{
    /// <summary>As <see cref="PostFile.Folder"/>.</summary>
    public string Folder { get; init; } = "";

    /// <summary>The path to name in the diagnostic; null for the project.</summary>
    public string? FullPath => Path is null ? null : Folder + Path;

    public static LocatedFinding OfProject(Finding finding) => new(finding, null, default, default);

    /// <summary>At the start of the file that another finding is in.</summary>
    public static LocatedFinding AtStart(Finding finding, LocatedFinding other) => new(finding, other.Path, default, default) { Folder = other.Folder };

    public static LocatedFinding At(Finding finding, PostFile file) => Locate(file, [finding])[0];

    public static EquatableArray<LocatedFinding> Of(BoundPost post, CancellationToken cancellationToken) => Locate(post.File, [.. post.AllFindings]);

    /// <summary>With the findings of a body whose text is at hand no more.</summary>
    public static IEnumerable<LocatedFinding> Of(BoundPost post, IReadOnlyList<PlacedFinding> body)
    {
        if (post.Findings.Count == 0 && body.Count == 0)
            return [];

        var (file, ofBody) = (post.File, new LocatedFinding[body.Count]);
        for (var i = 0; i < ofBody.Length; i++)
            ofBody[i] = new(body[i].Finding, file.Path, body[i].Start, body[i].End) { Folder = file.Folder };

        return post.Findings.Count == 0 ? ofBody : Locate(post.File, post.Findings).Concat(ofBody);
    }

    private static EquatableArray<LocatedFinding> Locate(PostFile file, IReadOnlyCollection<Finding> findings)
    {
        if (findings.Count == 0)
            return EquatableArray<LocatedFinding>.Empty;

        var lines = file.Lines;
        return findings.Select(finding => new LocatedFinding(finding, file.Path, lines.At(finding.Place.Start), lines.At(finding.Place.End)) { Folder = file.Folder }).ToEquatableArray();
    }
}
