using System.Globalization;
using NewsContent.Compilation;
using NewsContent.Generators.Model;

namespace NewsContent.Generators.Validation;

/// <summary>Validate: the posts are ordered and held to the rules of the archive as a whole.</summary>
internal static class ArchiveValidator
{
    private const int MegabyteBytes = 1024 * 1024;
    private const int LiteralLimitMegabytes = 15;

    public static Archive Validate((EquatableArray<RenderedPost> Posts, Settings Settings) input, CancellationToken cancellationToken)
    {
        var posts = input.Posts
            .Where(post => !post.HasErrors && (input.Settings.IncludesDrafts || !post.Bound.IsDraft))
            .OrderByDescending(static post => post.Bound.UtcTicks)
            .ThenBy(static post => post.Bound.Id, StringComparer.Ordinal)
            .ThenBy(static post => post.File.RelativePath, StringComparer.Ordinal)
            .ToArray();

        var findings = new List<LocatedFinding>();
        ReportDuplicates(posts, static post => post.Bound.Id, DuplicateId, findings);
        ReportDuplicates(posts, static post => Source(post)?.Original, DuplicateSource, findings);

        var literalBytes = posts.Sum(LiteralBytes);
        if (literalBytes > LiteralLimitMegabytes * MegabyteBytes)
        {
            var megabytes = (literalBytes / (double)MegabyteBytes).ToString("0.0", CultureInfo.InvariantCulture);
            findings.Add(LocatedFinding.OfProject(ArchiveRules.TooLarge(megabytes, LiteralLimitMegabytes.ToString(CultureInfo.InvariantCulture))));
            // Bodies beyond the limit would add CS8103, which names no cause.
            posts = [];
        }

        return new(posts.ToEquatableArray(), findings.ToEquatableArray());
    }

    private static void ReportDuplicates(
        RenderedPost[] posts, Func<RenderedPost, string?> key, Func<RenderedPost, RenderedPost, Finding> finding, List<LocatedFinding> findings)
    {
        foreach (var group in posts.Where(post => key(post) is not null).GroupBy(key, StringComparer.Ordinal))
        {
            var first = group.OrderBy(static post => post.File.RelativePath, StringComparer.Ordinal).First();
            foreach (var other in group.Where(post => !ReferenceEquals(post, first)))
                findings.Add(LocatedFinding.At(finding(other, first), other.File));
        }
    }

    private static Finding DuplicateId(RenderedPost post, RenderedPost other) =>
        ArchiveRules.DuplicateId(TextPlace.FileStart, post.Bound.Id, other.File.RelativePath);

    private static Finding DuplicateSource(RenderedPost post, RenderedPost other) =>
        ArchiveRules.DuplicateSource(Source(post)!.Place, Source(post)!.Original, other.File.RelativePath);

    private static UriValue? Source(RenderedPost post) => post.Bound.Members.Select(static member => member.Value).OfType<UriValue>().FirstOrDefault();

    // The compiler counts two bytes a UTF-16 unit of each distinct literal (ECMA-335 §II.24.2.4).
    private static long LiteralBytes(RenderedPost post) => 2L * (
        post.Body.Html.Length + post.Body.Excerpt.Length + post.Bound.Title.Length + post.Bound.Id.Length + 128
        + post.Body.Links.Sum(static link => link.Target.Length + link.Text.Length)
        + post.Body.Images.Sum(static image => image.Source.Length + (image.Alt?.Length ?? 0))
        + post.Body.Headings.Sum(static heading => heading.Id.Length + heading.Text.Length));
}
