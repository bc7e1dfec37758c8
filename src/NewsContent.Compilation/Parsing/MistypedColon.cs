namespace NewsContent.Compilation;

/// <summary>A key whose colon YAML does not see: a full-width one, or one without a space behind it.</summary>
/// <remarks>The key then reads as text, and the fault shows up only at the next key.</remarks>
internal static class MistypedColon
{
    /// <summary>The colon on the line of a fault or the one before it; null when both are as they should be.</summary>
    public static TextPlace? NearFault(string text, TextPlace content, int fault)
    {
        var line = LineStart(text, content, fault);
        return AfterKey(text, content, line) ?? (line > content.Start ? AfterKey(text, content, LineStart(text, content, line - 1)) : null);
    }

    public static string Message(char colon) => colon == ':'
        ? "a space must follow the ':' after a key"
        : $"'{colon}' is a full-width colon; write ': ', an ASCII colon and a space";

    private static int LineStart(string text, TextPlace content, int position)
    {
        var at = Math.Min(position, content.End);
        while (at > content.Start && text[at - 1] != '\n')
            at--;

        return at;
    }

    private static TextPlace? AfterKey(string text, TextPlace content, int lineStart)
    {
        var at = lineStart;
        while (at < content.End && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '-'))
            at++;

        if (at == lineStart || at >= content.End)
            return null;

        var isMistyped = text[at] == '：' || (text[at] == ':' && at + 1 < content.End && !char.IsWhiteSpace(text[at + 1]) && text[at + 1] != '/');
        return isMistyped ? new(at, 1) : null;
    }
}
