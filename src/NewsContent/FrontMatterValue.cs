using System.Globalization;

namespace NewsContent;

/// <summary>A front matter value of any form, for keys whose form is not known beforehand. Immutable; safe to use from any thread.</summary>
public sealed class FrontMatterValue
{
    private static readonly IReadOnlyDictionary<string, FrontMatterValue> s_noEntries = new Dictionary<string, FrontMatterValue>();

    /// <summary>Makes a scalar.</summary>
    /// <param name="kind">Null, text, boolean or number.</param>
    /// <param name="text">The scalar as it is written, without quotes.</param>
    public FrontMatterValue(FrontMatterKind kind, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Kind = kind;
        Text = text;
    }

    /// <summary>Makes a list.</summary>
    /// <param name="items">The items.</param>
    public FrontMatterValue(IEnumerable<FrontMatterValue> items)
    {
        Kind = FrontMatterKind.List;
        Items = items.ToArray().AsReadOnly();
    }

    /// <summary>Makes a mapping.</summary>
    /// <param name="entries">The keys, each once, with their values.</param>
    /// <exception cref="ArgumentException">A key is given twice.</exception>
    public FrontMatterValue(IEnumerable<KeyValuePair<string, FrontMatterValue>> entries)
    {
        Kind = FrontMatterKind.Map;
        Entries = entries.ToDictionary(static entry => entry.Key, static entry => entry.Value, StringComparer.Ordinal).AsReadOnly();
    }

    /// <summary>What the value is.</summary>
    public FrontMatterKind Kind { get; }

    /// <summary>A scalar as it is written, without quotes; empty for lists and mappings.</summary>
    public string Text { get; } = "";

    /// <summary>The items of a list; empty for all else.</summary>
    public IReadOnlyList<FrontMatterValue> Items { get; } = [];

    /// <summary>The keys and values of a mapping, keys compared ordinally; empty for all else.</summary>
    public IReadOnlyDictionary<string, FrontMatterValue> Entries { get; } = s_noEntries;

    /// <summary>The value as a boolean; <see langword="null"/> when it is none.</summary>
    public bool? AsBoolean() => Kind == FrontMatterKind.Boolean ? bool.Parse(Text) : null;

    /// <summary>The value as a decimal number; <see langword="null"/> when it is none that <see cref="decimal"/> holds.</summary>
    public decimal? AsNumber() =>
        Kind == FrontMatterKind.Number && decimal.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A scalar's text, or what a list or a mapping looks like in YAML's flow style.</summary>
    public override string ToString() => Kind switch
    {
        FrontMatterKind.List => "[" + string.Join(", ", Items) + "]",
        FrontMatterKind.Map => "{" + string.Join(", ", Entries.Select(static entry => entry.Key + ": " + entry.Value)) + "}",
        _ => Text,
    };
}
