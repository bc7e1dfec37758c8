using NewsContent.Compilation;
using NewsContent.Generators.Emission;
using NewsContent.Generators.Model;

namespace NewsContent.Generators.Naming;

/// <summary>Names the members of the tags, categories, authors and series.</summary>
internal static class TermNaming
{
    public static EquatableArray<NamedTerm> Name(IEnumerable<BoundPost> posts) => posts
        .SelectMany(static post => post.Values)
        .OfType<TermValue>()
        .Select(static term => (term.TermType, term.Name))
        .Distinct()
        .GroupBy(static term => (term.TermType, Identifier: CSharpIdentifier.From(term.Name, ClassOf(term.TermType)).ToUpperInvariant()))
        .SelectMany(static group => NameGroup([.. group]))
        .GroupBy(static term => term.TermType)
        .OrderBy(static terms => terms.Key, StringComparer.Ordinal)
        .SelectMany(static terms => Settle([.. terms.OrderBy(static term => term.Name, StringComparer.Ordinal)]))
        .ToEquatableArray();

    /// <summary>Whether each term has a member; else code finds terms by name.</summary>
    public static bool AreMembers(EquatableArray<NamedTerm> terms, Settings settings) => !settings.TermsAreNames && terms.Count <= settings.MaxMembers;

    /// <summary>The generated class that holds the terms of a kind.</summary>
    public static string ClassOf(string termType) => termType switch { "Category" => "Categories", "SeriesTerm" => "Series", _ => termType + "s" };

    private static IEnumerable<NamedTerm> Settle(NamedTerm[] terms)
    {
        var names = Array.ConvertAll(terms, static term => term.MemberName);
        DistinctNames.Settle(names, Enumerable.Range(0, names.Length), [.. EmittedNames.OfAll, ClassOf(terms[0].TermType)], areProperties: true);
        return terms.Select((term, place) => term.MemberName == names[place] ? term : term with { MemberName = names[place] });
    }

    private static IEnumerable<NamedTerm> NameGroup((string TermType, string Name)[] terms) => terms.Select(term =>
    {
        var name = CSharpIdentifier.From(term.Name, ClassOf(term.TermType));
        return new NamedTerm(term.TermType, term.Name, terms.Length > 1 ? name + "_" + StableHash.Of(term.Name) : name);
    });
}
