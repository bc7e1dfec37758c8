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

        var findings = new List<LocatedFinding>();
        var firsts = new Dictionary<string, BoundPost>(StringComparer.Ordinal);
        foreach (var post in archive.Posts.Where(static post => !post.File.IsData).OrderBy(static post => post.File.RelativePath, StringComparer.Ordinal))
        {
            var permalink = PermalinkMaker.Of(post, pattern);
            if (!firsts.TryGetValue(permalink, out var first))
                firsts.Add(permalink, post);
            else if (first.Collection != post.Collection || first.Id != post.Id)
                findings.Add(LocatedFinding.At(ArchiveRules.DuplicatePermalink(permalink, first.File.RelativePath), post.File));
        }

        return findings;
    }
}
