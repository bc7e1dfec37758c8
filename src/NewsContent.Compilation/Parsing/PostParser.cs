namespace NewsContent.Compilation;

/// <summary>Parse: the text is cut into front matter and body; YAML, TOML and JSON become one model in which every key and value knows its place.</summary>
public static class PostParser
{
    /// <summary>Parses a post. What is wrong with it is in the result's findings.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ParsedPost Parse(PostFile file, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var findings = new List<Finding>();
        var name = new PostFileName("", null);
        try
        {
            name = PostFileNameParser.Parse(file.RelativePath, findings);
            var block = FrontMatterBlock.Find(file.Text);
            Check(file.Text, block);
            var frontMatter = Read(file.Text, block, findings, cancellationToken);
            return new(file, name, frontMatter, block.Fence, block.BodyStart, findings.ToEquatableArray());
        }
        catch (FrontMatterException exception)
        {
            findings.Add(exception.Finding);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            findings.Add(SetUpRules.InternalError(exception.GetType().Name + ": " + exception.Message));
        }

        return new(file, name, null, TextPlace.FileStart, 0, findings.ToEquatableArray());
    }

    private static FrontMatterMap Read(string text, FrontMatterBlock block, List<Finding> findings, CancellationToken cancellationToken)
    {
        var builder = new FrontMatterBuilder(text, findings);
        return block.Format switch
        {
            FrontMatterFormat.Yaml => new YamlFrontMatterReader(text, block.Content, builder, cancellationToken).Read(),
            FrontMatterFormat.Toml => TomlFrontMatterReader.Read(text, block.Content, builder),
            _ => JsonFrontMatterReader.Read(text, block.Content, builder),
        };
    }

    private static void Check(string text, FrontMatterBlock block)
    {
        if (block.Content.Length > FrontMatterLimits.Characters)
            throw new FrontMatterException(FrontMatterRules.Limit(block.Fence, "too many characters", $"{block.Content.Length}", $"{FrontMatterLimits.Characters}"));

        for (var i = block.Content.Start; i < block.Content.End; i++)
        {
            if (IsLoneSurrogate(text, i) || char.IsControl(text[i]) && text[i] is not ('\t' or '\r' or '\n' or '\u0085') || text[i] is '\uFFFE' or '\uFFFF')
                throw new FrontMatterException(FrontMatterRules.ControlCharacter(new(i, 1), text[i]));
        }
    }

    private static bool IsLoneSurrogate(string text, int index) =>
        char.IsHighSurrogate(text[index]) && (index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1]))
        || char.IsLowSurrogate(text[index]) && (index == 0 || !char.IsHighSurrogate(text[index - 1]));
}
