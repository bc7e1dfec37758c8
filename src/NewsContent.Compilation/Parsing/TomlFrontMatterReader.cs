using Tomlyn.Syntax;

namespace NewsContent.Compilation;

/// <summary>Reads TOML 1.0 front matter, as Hugo has it.</summary>
internal static class TomlFrontMatterReader
{
    /// <exception cref="FrontMatterException">The front matter cannot be read on.</exception>
    public static FrontMatterMap Read(string text, TextPlace content, FrontMatterBuilder builder, CancellationToken cancellationToken)
    {
        var document = TomlDocument.Parse(text, content, cancellationToken);
        if (document.HasErrors && document.Diagnostics.First(static diagnostic => diagnostic.Kind == DiagnosticMessageKind.Error) is { } error)
            throw Syntax(text, content, Place(content, error.Span), error.Message.Replace('\n', ' ').TrimEnd('.'));

        var model = new TomlTree(text, content, builder);
        var root = model.Entries(document.KeyValues, depth: 1);
        var lists = new TomlTableLists(root, builder);
        foreach (var table in document.Tables)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var isItem = table is TableArraySyntax;
            var depth = model.DepthBelow(table.Name!, isItem ? 2 : 1);
            var map = new FrontMatterMap(model.Entries(table.Items, depth).ToEquatableArray(), Place(content, table.Span));
            if (isItem)
                lists.Add(model.Entry(table.Name!, new FrontMatterList(new([map]), map.Place)));
            else
                builder.Add(root, model.Entry(table.Name!, map));
        }

        lists.Close();
        return new(root.ToEquatableArray(), content);
    }

    private static FrontMatterException Syntax(string text, TextPlace content, TextPlace fault, string reason) =>
        new(OpenQuote.Before(Math.Min(fault.Start + 1, content.End), text, content, "\"'", comment: '#') is { } quote
            ? FrontMatterRules.Syntax(quote, "TOML", OpenQuote.Message(text, quote, quote))
            : FrontMatterRules.Syntax(fault, "TOML", reason));

    public static TextPlace Place(TextPlace content, SourceSpan span) =>
        TextPlace.Between(content.Start + span.Start.Offset, Math.Min(content.Start + span.End.Offset + 1, content.End));
}
