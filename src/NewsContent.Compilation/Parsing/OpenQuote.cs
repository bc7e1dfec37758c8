using System.Globalization;

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
        return last is { } value && value.End <= fault.Start && IsLineBreakBetween(text, value.Start, value.End) && !IsLineBreakBetween(text, value.End, fault.Start)
            ? new(value.Start, 1)
            : null;
    }

    /// <summary>The first quote that is not closed in its line; null when all quotes are closed.</summary>
    /// <param name="quotes">The characters that open a text of one line. Three of the same character open a text of many lines.</param>
    /// <param name="comment">The character that begins a comment.</param>
    public static TextPlace? InOneLine(string text, TextPlace content, string quotes, char comment)
    {
        for (var at = content.Start; at < content.End; at++)
        {
            if (text[at] == comment)
            {
                at = EndOf("\n", text, at, content.End);
            }
            else if (quotes.IndexOf(text[at]) >= 0)
            {
                var triple = new string(text[at], 3);
                var isLong = string.CompareOrdinal(text, at, triple, 0, 3) == 0;
                var end = isLong ? EndOf(triple, text, at + 3, content.End) + 2 : EndOfText(text, at);
                if (!isLong && (end == text.Length || text[end] == '\n'))
                    return new(at, 1);

                at = end;
            }
        }

        return null;
    }

    private static int EndOf(string mark, string text, int start, int end) =>
        start < end && text.IndexOf(mark, start, end - start, StringComparison.Ordinal) is var found and >= 0 ? found : end;

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
        var place = string.Format(CultureInfo.InvariantCulture, "the quote {0} opened in line {1}, column {2}", text[quote.Start], opened.Line + 1, opened.Column + 1);
        return found.Line == opened.Line
            ? $"{place}, is not closed in that line; close the quote at the end of the value"
            : string.Format(CultureInfo.InvariantCulture, "{0}, closes only in line {1}; close the quote at the end of the value", place, found.Line + 1);
    }

    private static bool IsLineBreakBetween(string text, int start, int end) => text.IndexOf('\n', start, Math.Max(0, end - start)) >= 0;
}
