using System.Runtime.InteropServices;

namespace NewsContent.AspNetCore.Links;

/// <summary>Finds the articles whose titles or slugs have most pairs of neighbouring letters in common with a text (Dice's coefficient).</summary>
internal sealed class TitleIndex
{
    private const int MostLetters = 100;
    private const double LeastLikeness = 0.25;

    private readonly ContentCollection<Article> _articles;
    private readonly List<(int Place, int PairCount)> _texts = [];
    private readonly Dictionary<uint, List<int>> _textsByPair = [];

    public TitleIndex(ContentCollection<Article> articles)
    {
        _articles = articles;
        for (var place = 0; place < articles.Count; place++)
        {
            Add(place, articles[place].Title);
            if (articles[place].Slug is var slug && slug != articles[place].Title)
                Add(place, slug);
        }
    }

    public IReadOnlyList<Article> Nearest(string text, int most)
    {
        var pairs = Pairs(text);
        var shared = new Dictionary<int, int>();
        foreach (var pair in pairs)
        {
            foreach (var found in _textsByPair.GetValueOrDefault(pair) ?? [])
                CollectionsMarshal.GetValueRefOrAddDefault(shared, found, out _)++;
        }

        return [.. shared.Select(pair => (_texts[pair.Key].Place, Likeness: 2.0 * pair.Value / (pairs.Count + _texts[pair.Key].PairCount)))
            .Where(static found => found.Likeness >= LeastLikeness)
            .OrderByDescending(static found => found.Likeness).ThenBy(static found => found.Place)
            .DistinctBy(static found => found.Place)
            .Take(most).Select(found => _articles[found.Place])];
    }

    private void Add(int place, string text)
    {
        var pairs = Pairs(text);
        foreach (var pair in pairs)
            (CollectionsMarshal.GetValueRefOrAddDefault(_textsByPair, pair, out _) ??= []).Add(_texts.Count);

        _texts.Add((place, pairs.Count));
    }

    private static HashSet<uint> Pairs(string text)
    {
        var pairs = new HashSet<uint>();
        var (before, letters) = ('\0', 0);
        foreach (var character in text)
        {
            if (!char.IsLetterOrDigit(character) && !char.IsSurrogate(character))
                continue;

            var letter = char.ToLowerInvariant(character);
            if (letters++ > 0)
                pairs.Add((uint)before << 16 | letter);

            if (letters == MostLetters)
                break;

            before = letter;
        }

        return pairs;
    }
}
