namespace NewsContent.Compilation;

/// <summary>Parse: a file that is all data, in the format that its extension says.</summary>
internal static class DataFileParser
{
    /// <exception cref="FrontMatterException">The file cannot be read on.</exception>
    public static ParsedPost Parse(PostFile file, PostFileName name, List<Finding> findings, CancellationToken cancellationToken)
    {
        var text = file.Text;
        var content = TextPlace.Between(text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0, text.Length);
        var start = new TextPlace(content.Start, 0);
        FrontMatterBuilder.CheckText(text, content);
        var builder = new FrontMatterBuilder(text, findings, cancellationToken);
        FrontMatterValue root = file.Extension switch
        {
            ".toml" => TomlFrontMatterReader.Read(text, content, builder, cancellationToken),
            ".json" => JsonFrontMatterReader.ReadRoot(text, content, builder),
            _ => new YamlFrontMatterReader(text, content, builder, new(text, content, findings), FrontMatterLimits.DataEvents,
                cancellationToken).ReadRoot(),
        };
        if (root is FrontMatterScalar)
            throw new FrontMatterException(FrontMatterRules.NotMapping(root.Place, "text"));

        // A list has no keys of its own; its items have.
        var frontMatter = root as FrontMatterMap ?? new FrontMatterMap(EquatableArray<FrontMatterEntry>.Empty, root.Place);
        return new(file, name, frontMatter, start, text.Length, findings.ToEquatableArray()) { Entries = root as FrontMatterList };
    }
}
