namespace NewsContent.Compilation;

/// <summary>Parse: the text is cut into front matter and body; YAML, TOML and JSON become one model in which every key and value knows its place.</summary>
public static class PostParser
{
    /// <summary>Parses a post. What is wrong with it is in the result's findings.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ParsedPost Parse(PostFile file, CancellationToken cancellationToken) => Parse(file, PostLimits.Default, cancellationToken);

    /// <summary>Parses a post of at most some length. What is wrong with it is in the result's findings.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ParsedPost Parse(PostFile file, PostLimits limits, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var findings = new List<Finding>();
        var name = new PostFileName("", null);
        try
        {
            name = PostFileNameParser.Parse(file.RelativePath, findings);
            if (limits.Check(file) is { } excess)
                return new(file with { Text = "" }, name, null, TextPlace.FileStart, 0, new([.. findings, excess]));

            if (file.IsData)
                return DataFileParser.Parse(file, name, findings, cancellationToken);

            var block = FrontMatterBlock.Find(file.Text, name.Date?.ToString());
            FrontMatterBuilder.CheckLength(block, limits);
            FrontMatterBuilder.CheckText(file.Text, block.Content);
            var frontMatter = Read(file.Text, block, findings, cancellationToken);
            return new(file, name, frontMatter, block.Fence, block.BodyStart, findings.ToEquatableArray());
        }
        catch (FrontMatterException exception)
        {
            findings.Add(exception.Finding);
        }
        catch (Exception exception) when (FaultOfAPost.IsMeantBy(exception, cancellationToken))
        {
            findings.Add(SetUpRules.InternalError(exception.GetType().Name + ": " + exception.Message));
        }

        return new(file, name, null, TextPlace.FileStart, 0, findings.ToEquatableArray());
    }

    private static FrontMatterMap Read(string text, FrontMatterBlock block, List<Finding> findings, CancellationToken cancellationToken)
    {
        var builder = new FrontMatterBuilder(text, findings, cancellationToken);
        return block.Format switch
        {
            FrontMatterFormat.Yaml =>
                new YamlFrontMatterReader(text, block.Content, builder, new(text, block.Content, findings), FrontMatterLimits.Events,
                    cancellationToken).Read(),
            FrontMatterFormat.Toml => TomlFrontMatterReader.Read(text, block.Content, builder, cancellationToken),
            _ => JsonFrontMatterReader.Read(text, block.Content, builder),
        };
    }
}
