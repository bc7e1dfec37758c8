using System.Runtime.InteropServices;

namespace NewsContent.AspNetCore.Links;

/// <summary>
/// Finds the names, such as the last parts of paths, that have most pairs of neighbouring letters in common with a text (Dice's
/// coefficient). The work for a text has a limit, however many names there are.
/// </summary>
/// <remarks>Safe to use from any thread.</remarks>
internal sealed class NameIndex
{
    private const int MostLetters = 100;
    private const double LeastLikeness = 0.25;

    // A pair that more names have tells little of them.
    private const int MostPlacesOfPair = 2_500;
    private const int MostPlacesOfText = 5_000;
    private const int MostCompared = 64;

    private readonly Func<int, string> _nameAt;
    private readonly Dictionary<uint, List<int>> _placesByPair = [];
    private readonly Answer?[] _lastAnswers = new Answer?[256];

    private sealed record Answer(string Text, IReadOnlyList<int> Places);

    /// <param name="count">The number of names.</param>
    /// <param name="nameAt">The name at a place.</param>
    public NameIndex(int count, Func<int, string> nameAt)
    {
        _nameAt = nameAt;
        for (var place = 0; place < count; place++)
        {
            foreach (var pair in Pairs(Letters(nameAt(place))))
            {
                ref var places = ref CollectionsMarshal.GetValueRefOrAddDefault(_placesByPair, pair, out _);
                places ??= [];
                if (places.Count <= MostPlacesOfPair)
                    places.Add(place);
            }
        }

        foreach (var (pair, places) in _placesByPair)
        {
            if (places.Count > MostPlacesOfPair)
                _placesByPair.Remove(pair);
        }
    }

    /// <summary>The places of the nearest names, nearest first.</summary>
    public IReadOnlyList<int> Nearest(string text, int most)
    {
        var letters = Letters(text);
        ref var last = ref _lastAnswers[(uint)letters.GetHashCode(StringComparison.Ordinal) % _lastAnswers.Length];
        if (Volatile.Read(ref last) is not { } answer || answer.Text != letters)
            Volatile.Write(ref last, answer = new(letters, Find(Pairs(letters))));

        return [.. answer.Places.Take(most)];
    }

    private IReadOnlyList<int> Find(HashSet<uint> pairs) =>
        [.. MostShared(pairs).Select(place => (Place: place, Likeness: Likeness(pairs, Pairs(Letters(_nameAt(place))))))
            .Where(static found => found.Likeness >= LeastLikeness)
            .OrderByDescending(static found => found.Likeness).ThenBy(static found => found.Place)
            .Select(static found => found.Place)];

    private IEnumerable<int> MostShared(HashSet<uint> pairs)
    {
        var shared = new Dictionary<int, int>();
        var work = 0;
        var rarestFirst = pairs.Select(pair => _placesByPair.GetValueOrDefault(pair)).OfType<List<int>>().OrderBy(static places => places.Count);
        foreach (var places in rarestFirst)
        {
            if ((work += places.Count) > MostPlacesOfText)
                break;

            foreach (var place in places)
                CollectionsMarshal.GetValueRefOrAddDefault(shared, place, out _)++;
        }

        return shared.OrderByDescending(static found => found.Value).ThenBy(static found => found.Key)
            .Take(MostCompared).Select(static found => found.Key);
    }

    private static double Likeness(HashSet<uint> left, HashSet<uint> right) =>
        2.0 * left.Count(right.Contains) / (left.Count + right.Count);

    private static string Letters(string text)
    {
        var letters = text.Where(static character => char.IsLetterOrDigit(character) || char.IsSurrogate(character)).Take(MostLetters);
        return string.Concat(letters.Select(char.ToLowerInvariant));
    }

    private static HashSet<uint> Pairs(string letters)
    {
        var pairs = new HashSet<uint>();
        for (var i = 1; i < letters.Length; i++)
            pairs.Add((uint)letters[i - 1] << 16 | letters[i]);

        return pairs;
    }
}
