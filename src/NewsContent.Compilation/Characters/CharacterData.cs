using System.Globalization;

namespace NewsContent.Compilation;

/// <summary>
/// Properties of characters (Unicode Character Database 14) that differ between hosts or are missing: with <c>InvariantGlobalization</c>
/// .NET normalizes no text, and each version of .NET has the marks of another version of Unicode. The table is loaded at first use.
/// </summary>
/// <remarks>No collection holds tuples: .NET compiles the code of such collections at run time, in each build.</remarks>
internal sealed class CharacterData
{
    private static readonly Lazy<CharacterData> s_read = new(static () => new());

    // The first and the last character of each range.
    private readonly List<int> _marks = [];
    private readonly List<int> _wide = [];
    private readonly Dictionary<int, int> _classes = [];
    private readonly Dictionary<int, int[]> _decompositions = [];
    private readonly Dictionary<long, int> _compositions = [];

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
    public int ClassOf(int character) => _classes.TryGetValue(character, out var known) ? known : 0;

    /// <summary>The full canonical decomposition, except for Hangul; null when there is no decomposition.</summary>
    public int[]? DecompositionOf(int character) => _decompositions.TryGetValue(character, out var parts) ? parts : null;

    /// <summary>The composition of two characters, except for Hangul; 0 when there is no composition.</summary>
    public int CompositionOf(int first, int second) => _compositions.TryGetValue(Pair(first, second), out var composed) ? composed : 0;

    private void Take(string[] line)
    {
        switch (line[0])
        {
            case "marks":
                AddRanges(line, 1, _marks);
                break;
            case "wide":
                AddRanges(line, 1, _wide);
                break;
            case "class":
                AddClass(line);
                break;
            case "composed" or "decomposed":
                for (var i = 1; i < line.Length; i++)
                    AddDecomposition(line[i].Split('+'), line[0] == "composed");
                break;
        }
    }

    private void AddClass(string[] line)
    {
        var ranges = new List<int>();
        AddRanges(line, 2, ranges);
        for (var i = 0; i < ranges.Count; i += 2)
        {
            for (var character = ranges[i]; character <= ranges[i + 1]; character++)
                _classes.Add(character, int.Parse(line[1], CultureInfo.InvariantCulture));
        }
    }

    // In the table a character of more than two parts stands after the character of its first parts.
    private void AddDecomposition(string[] characters, bool isComposed)
    {
        var whole = Number(characters[0]);
        var parts = new int[characters.Length - 1];
        for (var i = 0; i < parts.Length; i++)
            parts[i] = Number(characters[i + 1]);

        _decompositions.Add(whole, parts);
        if (!isComposed)
            return;

        var first = parts[0];
        for (var i = 1; i < parts.Length - 1; i++)
            first = CompositionOf(first, parts[i]);

        _compositions.Add(Pair(first, parts[parts.Length - 1]), whole);
    }

    private static void AddRanges(string[] line, int start, List<int> ranges)
    {
        for (var i = start; i < line.Length; i++)
        {
            var ends = line[i].Split('-');
            ranges.Add(Number(ends[0]));
            ranges.Add(Number(ends[ends.Length - 1]));
        }
    }

    private static long Pair(int first, int second) => (long)first << 32 | (uint)second;

    private static int Number(string text) => int.Parse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static bool IsIn(List<int> ranges, int character)
    {
        var (low, high) = (0, ranges.Count / 2 - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (character < ranges[2 * middle])
                high = middle - 1;
            else if (character > ranges[2 * middle + 1])
                low = middle + 1;
            else
                return true;
        }

        return false;
    }
}
