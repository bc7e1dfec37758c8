using System.Globalization;
using NewsContent.Compilation;
using NewsContent.Generators.Model;
using NewsContent.Generators.Schemas;

namespace NewsContent.Generators.Validation;

/// <summary>Looks whether parts put the posts of a series into one order.</summary>
internal static class SeriesParts
{
    private const string SeriesTerm = "SeriesTerm";

    /// <summary>The name of the member that orders a series.</summary>
    public const string Part = "Part";

    public static IEnumerable<LocatedFinding> Check(IEnumerable<BoundPost> posts, Project project)
    {
        var collections = project.Collections.Where(HasSeriesWithParts).Select(static collection => collection.CollectionName).ToArray();
        var firsts = new Dictionary<(string Collection, string Series, decimal Part), (BoundPost Post, NumberValue Part)>();
        foreach (var post in posts.Where(post => PartOf(post) is not null && collections.Contains(post.Collection)).OrderBy(static post => post.File.RelativePath, StringComparer.Ordinal))
        {
            if (PartOf(post) is not { Number: { } number } part || post.Findings.Any(finding => finding.Place == part.Place))
                continue;

            var text = number.ToString(CultureInfo.InvariantCulture);
            if (SeriesOf(post) is not { } series)
                yield return LocatedFinding.At(ArchiveRules.PartOfNothing(part.Place, text), post.File);
            else if (firsts.TryGetValue((post.Collection, series, number), out var first))
                yield return LocatedFinding.Between(ArchiveRules.SamePart(part.Place, text, series, first.Post.File.RelativePath),
                    post.File, first.Post.File, first.Part.Place);
            else
                firsts.Add((post.Collection, series, number), (post, part));
        }
    }

    private static bool HasSeriesWithParts(CollectionSchema collection) =>
        collection.Members.Any(static member => member.List == ListKind.None && member.Type is { Kind: ValueKind.Term, SimpleName: SeriesTerm })
        && collection.Members.Any(static member => member is { Name: Part, List: ListKind.None, Type.Kind: ValueKind.Integer });

    private static NumberValue? PartOf(BoundPost post) => post.ValueOf(Part) as NumberValue;

    private static string? SeriesOf(BoundPost post) =>
        post.Members.Select(static member => member.Value).OfType<TermValue>().FirstOrDefault(static term => term.TermType == SeriesTerm)?.Name;
}
