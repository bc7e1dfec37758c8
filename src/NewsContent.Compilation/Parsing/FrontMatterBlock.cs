namespace NewsContent.Compilation;

internal enum FrontMatterFormat
{
    Yaml,
    Toml,
    Json,
}

/// <summary>Where the front matter lies in a post's text.</summary>
/// <param name="Fence">The opening fence.</param>
/// <param name="Content">What the format's reader reads.</param>
internal sealed record FrontMatterBlock(FrontMatterFormat Format, TextPlace Fence, TextPlace Content, int BodyStart)
{
    /// <summary>Finds the block at the start of the text.</summary>
    /// <param name="day">The day in the file name, or null.</param>
    /// <exception cref="FrontMatterException">There is none, or it is not closed.</exception>
    public static FrontMatterBlock Find(string text, string? day)
    {
        var start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        if (start < text.Length && text[start] == '{')
            return FindJson(text, start);

        var first = Line(text, start);
        return Trimmed(text, first) switch
        {
            "---" => FindFenced(FrontMatterFormat.Yaml, text, first, "---", "..."),
            "+++" => FindFenced(FrontMatterFormat.Toml, text, first, "+++", "+++"),
            _ => throw new FrontMatterException(FrontMatterRules.NoFrontMatter(first, day)),
        };
    }

    private static FrontMatterBlock FindFenced(FrontMatterFormat format, string text, TextPlace first, string fence, string otherFence)
    {
        var opening = new TextPlace(first.Start, fence.Length);
        var contentStart = AfterLineBreak(text, first.End);
        for (var at = contentStart; at < text.Length;)
        {
            var line = Line(text, at);
            // A fence begins its line; only then is trimming worth a string.
            if (line.Length >= fence.Length && (text[at] == fence[0] || text[at] == otherFence[0]) && (Trimmed(text, line) is var trimmed) && (trimmed == fence || trimmed == otherFence))
                return new(format, opening, TextPlace.Between(contentStart, at), AfterLineBreak(text, line.End));

            at = AfterLineBreak(text, line.End);
        }

        throw new FrontMatterException(FrontMatterRules.NotClosed(opening, fence));
    }

    private static FrontMatterBlock FindJson(string text, int start)
    {
        var opening = new TextPlace(start, 1);
        var depth = 0;
        var isInString = false;
        for (var i = start; i < text.Length; i++)
        {
            if (isInString && text[i] == '\\')
                i++;
            // A JSON string ends in its line (RFC 8259 §7): a missing quote must not hide the closing brace.
            else if (text[i] == '"' || isInString && text[i] == '\n')
                isInString = !isInString;
            else if (!isInString && text[i] is '{' or '}' && (depth += text[i] == '{' ? 1 : -1) == 0)
                return new(FrontMatterFormat.Json, opening, TextPlace.Between(start, i + 1), AfterLineBreak(text, Line(text, i).End));
        }

        throw new FrontMatterException(FrontMatterRules.NotClosed(opening, "}"));
    }

    private static TextPlace Line(string text, int start)
    {
        var end = text.IndexOfAny(['\r', '\n'], start);
        return TextPlace.Between(start, end < 0 ? text.Length : end);
    }

    private static string Trimmed(string text, TextPlace line) => text.Substring(line.Start, line.Length).TrimEnd(' ', '\t');

    private static int AfterLineBreak(string text, int lineEnd)
    {
        if (lineEnd >= text.Length)
            return text.Length;

        return text[lineEnd] == '\r' && lineEnd + 1 < text.Length && text[lineEnd + 1] == '\n' ? lineEnd + 2 : lineEnd + 1;
    }
}
