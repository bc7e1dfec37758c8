using System.Globalization;

namespace NewsContent.Compilation;

/// <summary>
/// Properties of characters (Unicode Character Database 14) that differ between hosts or are missing: with <c>InvariantGlobalization</c>
/// .NET normalizes no text, and each version of .NET has the marks of another version of Unicode. The table is loaded at first use.
/// </summary>
internal sealed class CharacterData
{
    private static readonly Lazy<CharacterData> s_read = new(static () => new());

    private readonly List<(int First, int Last)> _marks = [];
    private readonly List<(int First, int Last)> _wide = [];
    private readonly Dictionary<int, byte> _classes = [];
    private readonly Dictionary<int, int[]> _decompositions = [];
    private readonly Dictionary<(int, int), int> _compositions = [];

    private CharacterData()
    {
        using var stream = typeof(CharacterData).Assembly.GetManifestResourceStream("Characters.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            Take(line.Split(' '));
    }

    public static CharacterData Read => s_read.Value;

    public bool IsMark(int character) => IsIn(_marks, character);

    /// <summary>Whether the East Asian Width is wide, full or half (UAX #11), and the character is not Hangul.</summary>
    public bool IsWide(int character) => IsIn(_wide, character);

    /// <summary>The canonical combining class.</summary>
    public byte ClassOf(int character) => _classes.TryGetValue(character, out var known) ? known : (byte)0;

    /// <summary>The full canonical decomposition, except for Hangul; null when there is no decomposition.</summary>
    public int[]? DecompositionOf(int character) => _decompositions.TryGetValue(character, out var parts) ? parts : null;

    /// <summary>The composition of two characters, except for Hangul; 0 when there is no composition.</summary>
    public int CompositionOf(int first, int second) => _compositions.TryGetValue((first, second), out var composed) ? composed : 0;

    private void Take(string[] line)
    {
        var places = line.Skip(1);
        switch (line[0])
        {
            case "marks":
                _marks.AddRange(places.Select(Range));
                break;
            case "wide":
                _wide.AddRange(places.Select(Range));
                break;
            case "class":
                foreach (var (first, last) in line.Skip(2).Select(Range))
                {
                    for (var character = first; character <= last; character++)
                        _classes.Add(character, byte.Parse(line[1], CultureInfo.InvariantCulture));
                }

                break;
            case "composed" or "decomposed":
                foreach (var place in places)
                    AddDecomposition(Array.ConvertAll(place.Split('+'), Number), line[0] == "composed");
                break;
        }
    }

    // In the table a character of more than two parts stands after the character of its first parts.
    private void AddDecomposition(int[] characters, bool isComposed)
    {
        var parts = characters.Skip(1).ToArray();
        _decompositions.Add(characters[0], parts);
        if (!isComposed)
            return;

        var first = parts[0];
        for (var i = 1; i < parts.Length - 1; i++)
            first = CompositionOf(first, parts[i]);

        _compositions.Add((first, parts[parts.Length - 1]), characters[0]);
    }

    private static (int First, int Last) Range(string text) =>
        text.Split('-') is [var first, var last] ? (Number(first), Number(last)) : (Number(text), Number(text));

    private static int Number(string text) => int.Parse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static bool IsIn(List<(int First, int Last)> ranges, int character)
    {
        var (low, high) = (0, ranges.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (character < ranges[middle].First)
                high = middle - 1;
            else if (character > ranges[middle].Last)
                low = middle + 1;
            else
                return true;
        }

        return false;
    }
}
