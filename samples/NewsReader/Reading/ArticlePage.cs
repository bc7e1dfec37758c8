using System.Globalization;
using NewsContent;
using Spectre.Console;

namespace NewsReader.Reading;

/// <summary>An article to read in the terminal.</summary>
internal static class ArticlePage
{
    private static readonly Style s_strong = new(decoration: Decoration.Bold);

    public static int Show(Article article)
    {
        foreach (var line in LineWrapper.Wrap(article.Title, Screen.ProseWidth))
            Screen.WriteLine(line, s_strong);

        WriteField("Date", article.Date.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture));
        WriteField("Author", article.Author?.Name);
        WriteField("Source", article.Source?.OriginalString);
        WriteField("Tags", string.Join(", ", article.Tags));
        WriteField("Categories", string.Join(", ", article.Categories));
        WriteField("Length", $"{article.WordCount} words, {article.ReadingTime.TotalMinutes:0} min");
        WriteField("Id", article.Id);

        WriteBody(HtmlText.Read(article.Html.ToString()));

        Screen.WriteLine();
        WriteField("Newer", article.Next?.Id);
        WriteField("Older", article.Previous?.Id);
        return ExitCode.Success;
    }

    private static void WriteField(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            Screen.WriteLine($"{name + ":",-12}{value}");
    }

    private static void WriteBody(IReadOnlyList<TextBlock> blocks)
    {
        TextBlock? previous = null;
        foreach (var block in blocks)
        {
            if (previous is not { Kind: BlockKind.ListItem } || block.Kind != BlockKind.ListItem)
                Screen.WriteLine();

            WriteBlock(block);
            previous = block;
        }
    }

    private static void WriteBlock(TextBlock block)
    {
        var prefix = block.First;
        var width = Math.Max(20, Screen.ProseWidth - block.First.Length);
        foreach (var line in block.Text.Split('\n').SelectMany(line => block.Kind == BlockKind.Code ? [line] : LineWrapper.Wrap(line, width)))
        {
            if (block.Kind == BlockKind.Heading)
                Screen.WriteLine(prefix + line, s_strong);
            else
                Screen.WriteLine(prefix + line);

            prefix = block.Rest;
        }
    }
}
