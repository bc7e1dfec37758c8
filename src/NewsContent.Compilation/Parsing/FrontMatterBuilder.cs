namespace NewsContent.Compilation;

/// <summary>Builds maps for all three formats, with the checks that are the same in each.</summary>
internal sealed class FrontMatterBuilder(string text, List<Finding> findings, CancellationToken cancellationToken)
{
    private readonly Lazy<LineMap> _lines = new(() => new(text));

    /// <summary>Adds a key to a map; a key given twice is a finding, and the first stays.</summary>
    public void Add(FrontMatterEntries map, FrontMatterEntry entry)
    {
        entry = OneLineValue.Of(entry);
        if (map.Find(entry.Key) is { } first)
            findings.Add(FrontMatterRules.DuplicateKey(entry.KeyPlace, entry.Key, _lines.Value.At(first.KeyPlace.Start).Line + 1));
        else
            map.Add(entry);
    }

    /// <summary>Called for each value, of which a data file may have many thousands.</summary>
    public void StopIfCancelled() => cancellationToken.ThrowIfCancellationRequested();

    public static void CheckKey(string key, TextPlace place)
    {
        if (key.Length > FrontMatterLimits.KeyCharacters)
            throw new FrontMatterException(FrontMatterRules.Limit(place, "too long a key", $"{key.Length} characters", $"{FrontMatterLimits.KeyCharacters}"));
    }

    public static FrontMatterScalar Scalar(string value, bool isQuoted, TextPlace place)
    {
        if (value.Length > FrontMatterLimits.ScalarCharacters)
            throw new FrontMatterException(FrontMatterRules.Limit(place, "too long a value", $"{value.Length} characters", $"{FrontMatterLimits.ScalarCharacters}"));

        return new(value, isQuoted, place);
    }

    public static void CheckDepth(int depth, TextPlace place)
    {
        if (depth > FrontMatterLimits.Depth)
            throw new FrontMatterException(FrontMatterRules.Limit(place, "too deep a nesting", $"more than {FrontMatterLimits.Depth} levels", $"{FrontMatterLimits.Depth}"));
    }

    public static void CheckLength(FrontMatterBlock block, PostLimits limits)
    {
        if (block.Content.Length > limits.FrontMatter)
            throw new FrontMatterException(FrontMatterRules.Limit(
                block.Fence, "too many characters", $"{block.Content.Length}", $"{limits.FrontMatter}, which the property {PostLimits.FrontMatterProperty} sets"));
    }

    /// <summary>Checks the characters of front matter before any parser sees them.</summary>
    public static void CheckText(string text, TextPlace content)
    {
        for (var i = content.Start; i < content.End; i++)
        {
            if (PrintableText.IsHalf(text, i) || char.IsControl(text[i]) && text[i] is not ('\t' or '\r' or '\n' or '\u0085') || text[i] is '\uFFFE' or '\uFFFF')
                throw new FrontMatterException(FrontMatterRules.ControlCharacter(new(i, 1), text[i]));
        }
    }
}
