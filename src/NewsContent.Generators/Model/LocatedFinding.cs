using NewsContent.Compilation;
using NewsContent.Generators.Diagnostics;
using NewsContent.Compilation.Packing;

namespace NewsContent.Generators.Model;

/// <summary>A finding with its file, line and column: all that a diagnostic needs.</summary>
/// <param name="Path">As <see cref="PostFile.Path"/>; null for the project.</param>
internal sealed record LocatedFinding(Finding Finding, string? Path, LinePlace Start, LinePlace End)
{
    /// <summary>As <see cref="PostFile.Folder"/>.</summary>
    public string Folder { get; init; } = "";

    /// <summary>The other places that the finding is about, such as the post that has the same id.</summary>
    public EquatableArray<OtherPlace> Others { get; init; } = EquatableArray<OtherPlace>.Empty;

    /// <summary>The path to name in the diagnostic; null for the project.</summary>
    public string? FullPath => Path is null ? null : Folder + Path;

    public static LocatedFinding OfProject(Finding finding) => new(finding, null, default, default);

    /// <summary>At the start of the file that another finding is in.</summary>
    public static LocatedFinding AtStart(Finding finding, LocatedFinding other) => new(finding, other.Path, default, default) { Folder = other.Folder };

    public static LocatedFinding At(Finding finding, PostFile file) => Locate(file, [finding])[0];

    /// <summary>A conflict of a post with another post.</summary>
    public static LocatedFinding Between(Finding finding, PostFile file, PostFile other, TextPlace place) =>
        At(finding, file) with { Others = new([OtherPlace.In(other, place)]) };

    public static EquatableArray<LocatedFinding> Of(BoundPost post, CancellationToken cancellationToken) => Locate(post.File, [.. post.AllFindings]);

    public static EquatableArray<LocatedFinding> Failed(BoundPost post, Fault fault) =>
        new([new(fault.OfPost, post.File.Path, default, default) { Folder = post.File.Folder }]);

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

/// <summary>A place in another file that a finding is about.</summary>
/// <param name="Path">The path to name in the diagnostic.</param>
internal sealed record OtherPlace(string Path, TextPlace Span, LinePlace Start, LinePlace End)
{
    public static OtherPlace In(PostFile file, TextPlace place)
    {
        var lines = file.Lines;
        return new(file.FullPath, place, lines.At(place.Start), lines.At(place.End));
    }

    public static OtherPlace In(Schemas.CodePlace code) => new(code.Path, code.Span, code.Start, code.End);
}
