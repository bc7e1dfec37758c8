namespace NewsContent.Compilation;

/// <summary>Finds a quote that is not closed: the YAML parser reads on to the next quote, and reports the fault there.</summary>
internal static class OpenQuote
{
    /// <summary>The opening quote that caused a fault; null when the fault has another cause.</summary>
    /// <param name="last">The last quoted value before the fault.</param>
    public static TextPlace? Find(string text, TextPlace content, TextPlace? last, TextPlace fault)
    {
        if (fault.Start < content.End && text[fault.Start] is '"' or '\'' && IsLineBreakBetween(text, fault.Start, fault.End))
            return new(fault.Start, 1);

        // The value ends in the line of the fault, but began in an earlier line.
        return last is { } value && value.End <= fault.Start && IsLineBreakBetween(text, value.Start, value.End)
            && !IsLineBreakBetween(text, value.End, fault.Start)
            ? new(value.Start, 1)
            : null;
    }

    /// <summary>
    /// The first quote before a fault that is not closed in its line, or three quotes that are never closed; null when all quotes are
    /// closed.
    /// </summary>
    /// <param name="quotes">The characters that open a text of one line.</param>
    /// <param name="comment">
    /// The character that begins a comment. A format with comments also has texts of many lines between three quotes.
    /// </param>
    public static TextPlace? Before(int fault, string text, TextPlace content, string quotes, char? comment)
    {
        for (var at = content.Start; at < fault; at++)
        {
            if (text[at] == comment)
            {
                at = IndexOf("\n", text, at, content.End) ?? content.End;
            }
            else if (quotes.IndexOf(text[at]) >= 0)
            {
                var triple = new string(text[at], 3);
                if (comment is not null && string.CompareOrdinal(text, at, triple, 0, 3) == 0)
                {
                    if (IndexOf(triple, text, at + 3, content.End) is not { } close)
                        return new(at, 3);

                    at = close + 2;
                    continue;
                }

                var end = EndOfText(text, at);
                if (end == text.Length || text[end] == '\n')
                    return new(at, 1);

                at = end;
            }
        }

        return null;
    }

    private static int? IndexOf(string mark, string text, int start, int end) =>
        start < end && text.IndexOf(mark, start, end - start, StringComparison.Ordinal) is var found and >= 0 ? found : null;

    // The closing quote, or the end of the line.
    private static int EndOfText(string text, int quote)
    {
        var at = quote + 1;
        while (at < text.Length && text[at] != text[quote] && text[at] != '\n')
            at += text[at] == '\\' && text[quote] == '"' && at + 1 < text.Length && text[at + 1] != '\n' ? 2 : 1;

        return Math.Min(at, text.Length);
    }

    public static string Message(string text, TextPlace quote, TextPlace fault)
    {
        var lines = new LineMap(text);
        var (opened, found) = (lines.At(quote.Start), lines.At(fault.Start));
        var name = quote.Length == 1 ? "quote" : "quotes";
        var place = FormattableString.Invariant(
            $"the {name} {text.Substring(quote.Start, quote.Length)} opened in line {opened.Line + 1}, column {opened.Column + 1}");
        if (quote.Length > 1)
            return $"{place}, are not closed; close the quotes at the end of the value";

        return found.Line == opened.Line
            ? $"{place}, is not closed in that line; close the quote at the end of the value"
            : FormattableString.Invariant($"{place}, closes only in line {found.Line + 1}; close the quote at the end of the value");
    }

    /// <summary>What to do about a quote inside a value, which closes the value; null when the fault has another cause.</summary>
    /// <param name="last">The last quoted value before the fault.</param>
    public static string? Inside(string text, TextPlace? last, TextPlace fault)
    {
        if (last is not { } value || value.End > fault.Start || IsLineBreakBetween(text, value.Start, fault.Start))
            return null;

        var quote = text[value.Start];
        var (opened, closed) = (new LineMap(text).At(value.Start), new LineMap(text).At(value.End - 1));
        return FormattableString.Invariant(
            $"the quote {quote} opened in column {opened.Column + 1} closes in column {closed.Column + 1}, before the end of the value; write {(quote == '"' ? "\\\"" : "''")} for a quote inside the value");
    }

    private static bool IsLineBreakBetween(string text, int start, int end) => text.IndexOf('\n', start, Math.Max(0, end - start)) >= 0;
}
