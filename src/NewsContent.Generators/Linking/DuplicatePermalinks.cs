using NewsContent.Compilation;
using NewsContent.Generators.Model;
using NewsContent.Packs;

namespace NewsContent.Generators.Linking;

/// <summary>Finds posts with the same permalink, or with permalinks that look the same.</summary>
internal static class DuplicatePermalinks
{
    public static IReadOnlyList<LocatedFinding> Find(Archive archive, Project project, CancellationToken cancellationToken)
    {
        var pattern = PermalinkMaker.PatternOf(project.Settings);
        BoundPost[] posts = [.. archive.Posts.Where(static post => !post.File.IsData)];
        var isId = pattern.IsId && posts.All(static post => post.Day is not null);
        var findings = Likenesses(posts, pattern, isId).Until(cancellationToken).ToList();
        // Ids are told apart elsewhere, and a permalink that is the id adds nothing.
        if (pattern.IsId && project.Collections.Count == 1)
            return findings;

        foreach (var group in RepeatedKeys.Find(posts, post => isId ? post.Id : PermalinkMaker.Of(post, pattern)).Until(cancellationToken))
        {
            var first = group.OrderBy(static post => post.File.RelativePath, StringComparer.Ordinal).First();
            foreach (var other in group.Where(other => other.Collection != first.Collection || other.Id != first.Id))
            {
                var finding = ArchiveRules.DuplicatePermalink(PermalinkMaker.Of(other, pattern), first.File.RelativePath);
                findings.Add(LocatedFinding.Between(finding, other.File, first.File, TextPlace.FileStart));
            }
        }

        return findings;
    }

    private static IEnumerable<LocatedFinding> Likenesses(BoundPost[] posts, PermalinkPattern pattern, bool isId)
    {
        string PathOf(BoundPost post) => Uri.UnescapeDataString(PermalinkMaker.Of(post, pattern));
        foreach (var group in RepeatedKeys.Find(posts, post => Spelling.Fold(isId ? post.Id : PathOf(post))))
        {
            var alike = group.OrderBy(static post => post.File.RelativePath, StringComparer.Ordinal).ThenBy(static post => post.Item)
                .GroupBy(PathOf, StringComparer.Ordinal).Select(static same => same.First()).ToArray();
            var (first, path) = (alike[0].File, PathOf(alike[0]));
            foreach (var post in alike.Skip(1))
            {
                var finding = ArchiveRules.PermalinkSpelling(PathOf(post), path, first.RelativePath,
                    Spelling.Difference(PathOf(post), path));
                yield return LocatedFinding.Between(finding, post.File, first, TextPlace.FileStart);
            }
        }
    }
}
