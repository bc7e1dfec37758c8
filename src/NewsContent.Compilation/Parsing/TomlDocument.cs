using Tomlyn;
using Tomlyn.Parsing;
using Tomlyn.Syntax;

namespace NewsContent.Compilation;

/// <summary>Parses TOML to a syntax tree. Tomlyn descends at most 64 levels, and throws without a place for those and for some broken escapes.</summary>
internal static class TomlDocument
{
    /// <exception cref="FrontMatterException">Tomlyn gives up.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static DocumentSyntax Parse(string text, TextPlace content, CancellationToken cancellationToken) =>
        LongParse.Run(content.Length, () => Parse(text, content), cancellationToken);

    private static DocumentSyntax Parse(string text, TextPlace content)
    {
        try
        {
            return Parse(text.Substring(content.Start, content.Length));
        }
        catch (Exception exception) when (IsRefusal(exception))
        {
            var line = FirstRefusedLine(text, content);
            throw new FrontMatterException(exception is TomlException
                ? FrontMatterRules.Limit(line, "too deep a nesting", "more than 64 levels", $"{FrontMatterLimits.Depth}")
                : FrontMatterRules.Syntax(line, "TOML", "an escape or a quote in this line is broken; in a text in double quotes, write '\\\\' for a backslash"));
        }
    }

    private static DocumentSyntax Parse(string toml) => SyntaxParser.Parse(toml, "front matter", validate: true);

    private static bool IsRefusal(Exception exception) => exception is TomlException or ArgumentException or IndexOutOfRangeException or InvalidOperationException or FormatException or OverflowException;

    // The last line of the shortest beginning of the text that is refused too.
    private static TextPlace FirstRefusedLine(string text, TextPlace content)
    {
        List<int> ends = [.. Enumerable.Range(content.Start, content.Length).Where(index => text[index] == '\n'), content.End];
        var (low, high) = (0, ends.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = IsRefused(text.Substring(content.Start, ends[middle] - content.Start)) ? (low, middle) : (middle + 1, high);
        }

        return TextPlace.Between(low == 0 ? content.Start : ends[low - 1] + 1, ends[low]);
    }

    private static bool IsRefused(string toml)
    {
        try
        {
            Parse(toml);
            return false;
        }
        catch (Exception exception) when (IsRefusal(exception))
        {
            return true;
        }
    }
}
