using NewsContent.Compilation;
using NewsContent.Generators.Model;

namespace NewsContent.Generators.Naming;

/// <summary>Name: posts and terms get the names of their members. A name never passes from one post to another without the build noticing.</summary>
internal static class MemberNaming
{
    public static NamedArchive Name(Archive archive, CancellationToken cancellationToken)
    {
        var names = new Dictionary<BoundPost, string>(ByReference.Comparer);
        var findings = new List<LocatedFinding>();
        foreach (var month in archive.Posts.GroupBy(static post => (post.Collection, post.Day?.Year, post.Day?.Month)))
            NameMonth([.. month], month.Key.Month is { } number ? $"M{number:D2}" : month.Key.Collection, names, findings);

        return new(
            archive.ManifestId,
            archive.Posts.Select(post => new ArchiveEntry(post, names[post])).ToEquatableArray(),
            TermNaming.Name(archive.Posts),
            archive.Findings.Concat(findings).ToEquatableArray())
        {
            Links = archive.Links,
        };
    }

    // Every post of a collision gets a suffix: were one left plain, deleting it would hand its name to the other.
    private static void NameMonth(BoundPost[] month, string enclosingType, Dictionary<BoundPost, string> names, List<LocatedFinding> findings)
    {
        var different = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var areDifferent = true;
        foreach (var post in month)
            areDifferent &= different.Add(names[post] = CSharpIdentifier.From(post.Slug, enclosingType));

        if (areDifferent)
            return;

        var collisions = Collisions(month, names).ToArray();
        var plainNames = collisions.SelectMany(static group => group).ToDictionary(static post => post, post => names[post], ByReference.Comparer);
        foreach (var post in plainNames.Keys)
            names[post] += post.Day is { } day ? FormattableString.Invariant($"_{day.Year:D4}{day.Month:D2}{day.Day:D2}") : "";

        foreach (var post in Collisions(month, names).SelectMany(static group => group).ToArray())
            names[post] += "_" + StableHash.Of(post.File.IsData ? post.File.RelativePath + "#" + post.Id : post.File.RelativePath);

        foreach (var group in collisions)
        {
            var first = group.First();
            foreach (var post in group.Skip(1).Where(post => post.Id != first.Id))
            {
                findings.Add(LocatedFinding.At(
                    ArchiveRules.SharedName(plainNames[post], first.File.RelativePath, names[post], names[first]), post.File));
            }
        }
    }

    private static IEnumerable<IGrouping<string, BoundPost>> Collisions(IEnumerable<BoundPost> posts, Dictionary<BoundPost, string> names) =>
        posts.GroupBy(post => names[post], StringComparer.OrdinalIgnoreCase).Where(static group => group.Skip(1).Any());
}
