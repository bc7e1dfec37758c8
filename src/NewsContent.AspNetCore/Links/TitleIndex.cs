using System.Runtime.InteropServices;

namespace NewsContent.AspNetCore.Links;

/// <summary>Finds the titles that have most pairs of neighbouring letters in common with a text (Dice's coefficient).</summary>
internal sealed class TitleIndex
{
    private const int MostLetters = 100;
    private const double LeastLikeness = 0.25;

    private readonly ContentCollection<Article> _articles;
    private readonly Dictionary<uint, List<int>> _places = [];
    private readonly ushort[] _sizes;

    public TitleIndex(ContentCollection<Article> articles)
    {
        _articles = articles;
        _sizes = new ushort[articles.Count];
        for (var place = 0; place < _sizes.Length; place++)
        {
            var pairs = Pairs(articles[place].Title);
            _sizes[place] = (ushort)pairs.Count;
            foreach (var pair in pairs)
                (CollectionsMarshal.GetValueRefOrAddDefault(_places, pair, out _) ??= []).Add(place);
        }
    }

    public IReadOnlyList<Article> Nearest(string text, int most)
    {
        var pairs = Pairs(text);
        var shared = new Dictionary<int, int>();
        foreach (var pair in pairs)
        {
            foreach (var place in _places.GetValueOrDefault(pair) ?? [])
                CollectionsMarshal.GetValueRefOrAddDefault(shared, place, out _)++;
        }

        return [.. shared.Select(pair => (Place: pair.Key, Likeness: 2.0 * pair.Value / (pairs.Count + _sizes[pair.Key])))
            .Where(static found => found.Likeness >= LeastLikeness)
            .OrderByDescending(static found => found.Likeness).ThenBy(static found => found.Place)
            .Take(most).Select(found => _articles[found.Place])];
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
