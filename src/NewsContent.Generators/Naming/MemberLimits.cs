using System.Globalization;
using NewsContent.Compilation;
using NewsContent.Generators.Model;

namespace NewsContent.Generators.Naming;

/// <summary>
/// Holds the members of terms and entries to their limits. A warning comes before each limit: growth must never change unannounced which
/// names other code can use.
/// </summary>
internal static class MemberLimits
{
    private const string ByName = "NewsContentTerms to Names, so that code finds terms by name";

    public static IEnumerable<LocatedFinding> Check(IReadOnlyList<BoundPost> posts, IReadOnlyCollection<NamedTerm> terms, Project project) =>
        OfTerms(posts, terms.Count, project.Settings).Concat(project.Collections.SelectMany(collection =>
            OfEntries(collection.CollectionName, posts, project.Settings.Handles)));

    private static IEnumerable<LocatedFinding> OfTerms(IReadOnlyList<BoundPost> posts, int count, Settings settings)
    {
        var most = settings.MaxMembers;
        if (settings.TermsAreNames || !IsNear(count, most))
            yield break;

        if (count > most)
            yield return TermOwners.Locate(posts, most, (place, own) => ArchiveRules.TooManyMembers(
                place,
                $"Tags, Categories, Authors and Series would have {Text(count)} members together{own}, where NewsContentMaxMembers allows {Text(most)}",
                (count <= PropertyRules.MostMembersOfAClass ? FormattableString.Invariant($"set NewsContentMaxMembers to {count} or more, or ") : "set ") + ByName));
        else
            yield return LocatedFinding.OfProject(ArchiveRules.ManyMembers(
                $"Tags, Categories, Authors and Series have {Text(count)} members together, and the build fails beyond {Text(most)}",
                (most < PropertyRules.MostMembersOfAClass ? "set NewsContentMaxMembers to more, or " : "set ") + ByName));
    }

    private static IEnumerable<LocatedFinding> OfEntries(string collection, IReadOnlyList<BoundPost> posts, Handles handles)
    {
        if (handles is Handles.Ids or Handles.None)
            yield break;

        var own = posts.Where(post => post.Collection == collection).ToArray();
        if (handles == Handles.Auto && own.Length <= EntryHandles.MostProperties && IsNear(own.Length, EntryHandles.MostProperties))
            yield return LocatedFinding.OfProject(ArchiveRules.ManyMembers(
                $"{collection} has {Text(own.Length)} entries, and beyond {Text(EntryHandles.MostProperties)} NewsContentHandles=Auto makes ids of the properties that code names entries by",
                "set NewsContentHandles to Properties or Ids, so that the names stay what they are"));

        var largest = handles == Handles.Properties ? EntryHandles.LargestClass(own, static post => post.Day) : 0;
        if (largest > PropertyRules.MostMembersOfAClass)
            yield return LocatedFinding.OfProject(ArchiveRules.TooManyMembers(
                TextPlace.FileStart,
                $"A class of {collection} would have {Text(largest)} members, where {Text(PropertyRules.MostMembersOfAClass)} are allowed",
                "set NewsContentHandles to Ids"));
    }

    private static bool IsNear(int count, int most) => count * 5L > most * 4L;

    internal static string Text(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
