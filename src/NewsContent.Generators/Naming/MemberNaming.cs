using NewsContent.Compilation;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Emission;
using NewsContent.Generators.Model;

namespace NewsContent.Generators.Naming;

/// <summary>Name: posts and terms get the names of their members. A name never passes from one post to another without the build noticing.</summary>
internal static class MemberNaming
{
    public static NamedArchive Name((Archive Archive, Project Project) input, CancellationToken cancellationToken)
    {
        var (archive, project) = input;
        var (posts, names) = (archive.Posts, new string[archive.Posts.Count]);
        var findings = new List<LocatedFinding>();
        var withProperties = new HashSet<string>(posts.GroupBy(static post => post.Collection)
            .Where(own => EntryHandles.AreProperties(own.Count(), project.Settings.Handles)).Select(static own => own.Key), StringComparer.Ordinal);
        var months = Enumerable.Range(0, names.Length)
            .GroupBy(place => (posts[place].Collection, posts[place].Day?.Year, posts[place].Day?.Month));
        foreach (var month in months.Until(cancellationToken))
        {
            var enclosing = month.Key.Month is { } number ? $"M{number:D2}" : month.Key.Collection;
            NameMonth([.. month], enclosing, posts, names, findings, areProperties: withProperties.Contains(month.Key.Collection));
        }

        var terms = TermNaming.Name(posts);
        findings.AddRange(MemberLimits.Check(posts, terms, project));
        return new(
            archive.ManifestId,
            posts.Select((post, place) => new ArchiveEntry(post, names[place])).ToEquatableArray(),
            terms,
            archive.Findings.Concat(findings).ToEquatableArray())
        {
            Links = archive.Links,
        };
    }

    public static NamedArchive Failed((Archive Archive, Project Project) input, Fault fault) => new(
        input.Archive.ManifestId, EquatableArray<ArchiveEntry>.Empty, EquatableArray<NamedTerm>.Empty,
        input.Archive.With(fault.OfStage).Findings);

    // Every post of a collision gets a suffix: were one left plain, deleting it would hand its name to the other.
    private static void NameMonth(int[] month, string enclosingType, EquatableArray<BoundPost> posts, string[] names, List<LocatedFinding> findings, bool areProperties)
    {
        foreach (var place in month)
            names[place] = CSharpIdentifier.From(posts[place].Slug, enclosingType);

        var collisions = Collisions(month, names);
        if (collisions.Length > 0)
            SetApart(month, collisions, posts, names, findings);

        var emitted = !areProperties ? [] : posts[month[0]].Day is null ? EmittedNames.OfCollection : EmittedNames.OfProperties;
        if (collisions.Length > 0 || areProperties && month.Any(place => DistinctNames.IsLikeAnAccessor(names[place]) || emitted.Contains(names[place])))
            DistinctNames.Settle(names, month.OrderBy(place => posts[place].File.RelativePath, StringComparer.Ordinal).ThenBy(place => posts[place].Item), emitted, areProperties);
    }

    private static void SetApart(int[] month, IGrouping<string, int>[] collisions, EquatableArray<BoundPost> posts, string[] names, List<LocatedFinding> findings)
    {
        var plainNames = collisions.SelectMany(static group => group).ToDictionary(static place => place, place => names[place]);
        foreach (var place in plainNames.Keys)
            names[place] += posts[place].Day is { } day ? FormattableString.Invariant($"_{day.Year:D4}{day.Month:D2}{day.Day:D2}") : "";

        foreach (var place in Collisions(month, names).SelectMany(static group => group))
            names[place] += "_" + StableHash.Of(posts[place].File.IsData ? posts[place].File.RelativePath + "#" + posts[place].Id : posts[place].File.RelativePath);

        foreach (var group in collisions)
        {
            var first = group.First();
            foreach (var place in group.Skip(1).Where(place => posts[place].Id != posts[first].Id))
            {
                var finding = ArchiveRules.SharedName(plainNames[place], posts[first].File.RelativePath, names[place], names[first]);
                findings.Add(LocatedFinding.Between(finding, posts[place].File, posts[first].File, TextPlace.FileStart));
            }
        }
    }

    private static IGrouping<string, int>[] Collisions(int[] month, string[] names)
    {
        var all = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var shared = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var place in month)
        {
            if (!all.Add(names[place]))
                shared.Add(names[place]);
        }

        return shared.Count == 0 ? [] : [.. month.Where(place => shared.Contains(names[place])).GroupBy(place => names[place], StringComparer.OrdinalIgnoreCase)];
    }
}
