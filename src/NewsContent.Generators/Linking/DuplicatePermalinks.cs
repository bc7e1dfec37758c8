using NewsContent.Compilation;
using NewsContent.Generators.Model;

namespace NewsContent.Generators.Linking;

/// <summary>Finds posts that would be at one and the same place of the site.</summary>
internal static class DuplicatePermalinks
{
    public static IReadOnlyList<LocatedFinding> Find(Archive archive, Project project)
    {
        var pattern = PermalinkMaker.PatternOf(project.Settings);
        // Ids are told apart elsewhere, and a permalink that is the id adds nothing.
        if (pattern.IsId && project.Collections.Count == 1)
            return [];

        BoundPost[] posts = [.. archive.Posts.Where(static post => !post.File.IsData)];
        var isId = pattern.IsId && posts.All(static post => post.Day is not null);
        var findings = new List<LocatedFinding>();
        foreach (var group in RepeatedKeys.Find(posts, post => isId ? post.Id : PermalinkMaker.Of(post, pattern)))
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
}
