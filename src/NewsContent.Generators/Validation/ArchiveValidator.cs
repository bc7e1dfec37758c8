using NewsContent.Compilation;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Model;

namespace NewsContent.Generators.Validation;

/// <summary>Validate: the posts are ordered and held to the rules of the archive as a whole.</summary>
internal static class ArchiveValidator
{
    public static Archive Validate((PostSet Posts, Project Project) input, CancellationToken cancellationToken)
    {
        // With drafts and invalid posts: what is wrong with them is said in any build, and all of it.
        var all = input.Posts.All
            .Where(static post => post.Collection.Length > 0 && post.Id.Length > 0)
            .OrderByDescending(static post => post.UtcTicks)
            .ThenBy(static post => post.Id, StringComparer.Ordinal)
            .ThenBy(static post => post.File.RelativePath, StringComparer.Ordinal)
            .ToArray();

        var findings = new List<LocatedFinding>();
        if (input.Project.Collections.Any(static collection => collection.HasReferences))
            all = new ReferenceResolver(input.Posts.All, input.Project, findings).Resolve(all, cancellationToken);

        foreach (var collection in all.GroupBy(static post => post.Collection))
        {
            BoundPost[] own = [.. collection.Until(cancellationToken)];
            ReportDuplicates(own, static post => post.Id, DuplicateId, PlaceOfId, findings, cancellationToken);
            ReportDuplicates(own, static post => post.Source?.Original, DuplicateSource, static post => post.Source!.Place,
                findings, cancellationToken);
        }

        findings.AddRange(SeriesParts.Check(all, input.Project).Until(cancellationToken));
        findings.AddRange(TermSpellings.Check(all).Until(cancellationToken));

        var areIn = Array.ConvertAll(all, post => IsIn(post, input.Project));
        return new(input.Posts.ManifestId, all.Where((_, place) => areIn[place]).ToEquatableArray(), findings.ToEquatableArray())
        {
            LeftOut = all.Where((_, place) => !areIn[place]).Concat(input.Posts.All.Where(static post => post.Id.Length == 0)).ToEquatableArray(),
        };
    }

    public static Archive Failed((PostSet Posts, Project Project) input, Fault fault) =>
        new Archive(input.Posts.ManifestId, EquatableArray<BoundPost>.Empty, EquatableArray<LocatedFinding>.Empty).With(fault.OfStage);

    private static bool IsIn(BoundPost post, Project project) => !post.HasErrors && (project.Settings.IncludesDrafts || !post.IsDraft);

    private static void ReportDuplicates(
        BoundPost[] posts, Func<BoundPost, string?> key, Func<BoundPost, BoundPost, Finding> finding, Func<BoundPost, TextPlace> place,
        List<LocatedFinding> findings, CancellationToken cancellationToken)
    {
        foreach (var group in RepeatedKeys.Find(posts, key).Until(cancellationToken))
        {
            var first = group.OrderBy(static post => post.File.RelativePath, StringComparer.Ordinal).First();
            foreach (var other in group.Where(post => !ReferenceEquals(post, first)).Until(cancellationToken))
                findings.Add(LocatedFinding.Between(finding(other, first), other.File, first.File, place(first)));
        }
    }

    private static Finding DuplicateId(BoundPost post, BoundPost other) =>
        ArchiveRules.DuplicateId(PlaceOfId(post), post.Id, post.File.RelativePath, other.File.RelativePath);

    private static TextPlace PlaceOfId(BoundPost post) => post.File.IsData ? post.Fence : TextPlace.FileStart;

    private static Finding DuplicateSource(BoundPost post, BoundPost other) =>
        ArchiveRules.DuplicateSource(post.Source!.Place, post.Source.Original, other.File.RelativePath);
}
