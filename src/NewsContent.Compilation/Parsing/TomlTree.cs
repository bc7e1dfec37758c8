using Tomlyn.Syntax;

namespace NewsContent.Compilation;

/// <summary>Turns TOML's syntax tree into front matter values.</summary>
internal sealed class TomlTree(string text, TextPlace content, FrontMatterBuilder builder)
{
    public FrontMatterEntries Entries(IEnumerable<KeyValueSyntax> pairs)
    {
        var entries = new FrontMatterEntries();
        foreach (var pair in pairs)
            builder.Add(entries, Entry(pair.Key!, Value(pair.Value!)));

        return entries;
    }

    /// <summary>The entry of a key; a dotted one nests.</summary>
    public FrontMatterEntry Entry(KeySyntax key, FrontMatterValue value)
    {
        var inner = key.DotKeys.Reverse().Aggregate(value, (nested, dotKey) =>
            new FrontMatterMap(new([new(Name(dotKey.Key!), Place(dotKey.Key!), nested)]), nested.Place));
        var name = Name(key.Key!);
        FrontMatterBuilder.CheckKey(name, Place(key.Key!));
        return new(name, Place(key.Key!), inner);
    }

    private FrontMatterValue Value(ValueSyntax value) => value switch
    {
        StringValueSyntax scalar => FrontMatterBuilder.Scalar(scalar.Value ?? "", isQuoted: true, Place(scalar)),
        ArraySyntax array => new FrontMatterList(array.Items.Select(item => Value(item.Value!)).ToEquatableArray(), Place(array)),
        InlineTableSyntax table => new FrontMatterMap(Entries(table.Items.Select(static item => item.KeyValue!)).ToEquatableArray(), Place(table)),
        _ => FrontMatterBuilder.Scalar(Source(value), isQuoted: false, Place(value)),
    };

    private string Source(SyntaxNode node) => text.Substring(Place(node).Start, Place(node).Length).Trim();

    private TextPlace Place(SyntaxNode node) => TomlFrontMatterReader.Place(content, node.Span);

    private static string Name(BareKeyOrStringValueSyntax key) => key switch
    {
        BareKeySyntax bare => bare.Key?.Text ?? "",
        StringValueSyntax quoted => quoted.Value ?? "",
        _ => key.ToString(),
    };
}
