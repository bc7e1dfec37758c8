using System.Runtime.CompilerServices;
using NewsContent.Compilation;
using NewsContent.Generators.Model;

namespace NewsContent.Generators.Validation;

/// <summary>Finds terms with several spellings, which are separate tags although the writers meant one tag.</summary>
internal static class TermSpellings
{
    public static IEnumerable<LocatedFinding> Check(IReadOnlyCollection<BoundPost> posts)
    {
        var groups = Names(posts).GroupBy(static term => (term.TermType, Spelling.Fold(term.Name)))
            .Where(static group => group.Skip(1).Any()).ToArray();
        if (groups.Length == 0)
            return [];

        var uses = groups.SelectMany(static group => group).ToDictionary(static term => term, static _ => new Uses());
        foreach (var post in posts.OrderBy(static post => post.File.RelativePath, StringComparer.Ordinal).ThenBy(static post => post.Item))
        {
            foreach (var term in TermsOf(post))
            {
                if (uses.TryGetValue((term.TermType, term.Name), out var known))
                    known.Add(post, term);
            }
        }

        return groups.SelectMany(group => Report([.. group.Select(term => uses[term])]));
    }

    // Packed posts with the same terms share one list, which is read only once.
    private static HashSet<(string TermType, string Name)> Names(IEnumerable<BoundPost> posts)
    {
        var names = new HashSet<(string, string)>();
        var read = new HashSet<object>(ByReference.Comparer);
        foreach (var post in posts)
        {
            if (read.Add(post.Members))
                names.UnionWith(TermsOf(post).Select(static term => (term.TermType, term.Name)));
        }

        return names;
    }

    // The spelling of most posts is right; with equal numbers, the spelling of the first post.
    private static IEnumerable<LocatedFinding> Report(Uses[] spellings)
    {
        var usual = spellings
            .OrderByDescending(static spelling => spelling.Count)
            .ThenBy(static spelling => spelling.Post.File.RelativePath, StringComparer.Ordinal)
            .ThenBy(static spelling => spelling.Post.Item)
            .ThenBy(static spelling => spelling.Term.Place.Start)
            .First();
        return spellings.Where(spelling => spelling != usual).Select(spelling => Report(spelling, usual));
    }

    private static LocatedFinding Report(Uses spelling, Uses usual)
    {
        var (name, usualName) = (spelling.Term.Name, usual.Term.Name);
        var difference = Spelling.Difference(name, usualName);
        var finding = ArchiveRules.TermSpelling(spelling.Term.Place, NounOf(spelling.Term), name, usualName, usual.Post.File.RelativePath,
            difference);
        return LocatedFinding.Between(finding, spelling.Post.File, usual.Post.File, usual.Term.Place);
    }

    private static IEnumerable<TermValue> TermsOf(BoundPost post) => post.Values.OfType<TermValue>();

    private static string NounOf(TermValue term) =>
        term.TermType switch { "Category" => "category", "Author" => "author", "SeriesTerm" => "series", _ => "tag" };

    private sealed class ByReference : IEqualityComparer<object>
    {
        public static ByReference Comparer { get; } = new();

        public new bool Equals(object left, object right) => ReferenceEquals(left, right);

        public int GetHashCode(object value) => RuntimeHelpers.GetHashCode(value);
    }

    /// <summary>The number of uses of a spelling, and the place of its first use.</summary>
    private sealed class Uses
    {
        public BoundPost Post { get; private set; } = null!;

        public TermValue Term { get; private set; } = null!;

        public int Count { get; private set; }

        public void Add(BoundPost post, TermValue term)
        {
            if (Count++ == 0)
                (Post, Term) = (post, term);
        }
    }
}
