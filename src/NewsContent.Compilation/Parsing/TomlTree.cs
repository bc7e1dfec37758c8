using Tomlyn.Syntax;

namespace NewsContent.Compilation;

/// <summary>Turns TOML's syntax tree into front matter values.</summary>
internal sealed class TomlTree(string text, TextPlace content, FrontMatterBuilder builder)
{
    /// <param name="depth">The level of the map that the pairs are in.</param>
    public FrontMatterEntries Entries(IEnumerable<KeyValueSyntax> pairs, int depth)
    {
        var entries = new FrontMatterEntries();
        foreach (var pair in pairs)
            builder.Add(entries, Entry(pair.Key!, Value(pair.Value!, DepthBelow(pair.Key!, depth))));

        return entries;
    }

    /// <summary>The entry of a key; a dotted one nests.</summary>
    public FrontMatterEntry Entry(KeySyntax key, FrontMatterValue value)
    {
        var inner = key.DotKeys.Reverse().Aggregate(value, (nested, dotKey) =>
            new FrontMatterMap(new([new(Name(dotKey.Key!), Place(dotKey.Key!), nested)]), nested.Place));
        return new(Name(key.Key!), Place(key.Key!), inner);
    }

    /// <summary>The level of a key's value: each dot in the key is one more.</summary>
    public int DepthBelow(KeySyntax key, int depth)
    {
        var below = depth + 1 + key.DotKeys.ChildrenCount;
        FrontMatterBuilder.CheckDepth(below, Place(key));
        return below;
    }

    private FrontMatterValue Value(ValueSyntax value, int depth)
    {
        builder.StopIfCancelled();
        FrontMatterBuilder.CheckDepth(depth, Place(value));
        return value switch
        {
            StringValueSyntax scalar => FrontMatterBuilder.Scalar(scalar.Value ?? "", isQuoted: true, Place(scalar)),
            ArraySyntax array => new FrontMatterList(array.Items.Select(item => Value(item.Value!, depth + 1)).ToEquatableArray(), Place(array)),
            InlineTableSyntax table => new FrontMatterMap(Entries(table.Items.Select(static item => item.KeyValue!), depth).ToEquatableArray(), Place(table)),
            _ => FrontMatterBuilder.Scalar(Source(value), isQuoted: false, Place(value)),
        };
    }

    private string Source(SyntaxNode node) => text.Substring(Place(node).Start, Place(node).Length).Trim();

    private TextPlace Place(SyntaxNode node) => TomlFrontMatterReader.Place(content, node.Span);

    private string Name(BareKeyOrStringValueSyntax key)
    {
        var name = key switch
        {
            BareKeySyntax bare => bare.Key?.Text ?? "",
            StringValueSyntax quoted => quoted.Value ?? "",
            _ => key.ToString(),
        };
        FrontMatterBuilder.CheckKey(name, Place(key));
        return name;
    }
}
