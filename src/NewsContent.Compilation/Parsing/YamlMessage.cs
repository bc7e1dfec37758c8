using YamlDotNet.Core;

namespace NewsContent.Compilation;

/// <summary>Says what a YAML fault means to the author of a post, and how to put it right.</summary>
internal static class YamlMessage
{
    public static string Of(YamlException exception, string text, TextPlace place)
    {
        var message = exception.Message;
        bool Says(string part) => message.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0;
        if (Says("multi-line double-quoted scalar") || Says("multi-line single-quoted scalar"))
            return "the quoted text runs over the end of its line; close the quote on the same line";
        if (Says("unexpected end of stream") && Says("quoted scalar"))
            return "the quote opened here is never closed; close it";
        if (Says("unknown escape character"))
            return "'\\' begins an escape that YAML does not know; write '\\\\' for a backslash or use single quotes";
        if (Says("escape") || Says("Unicode"))
            return "an escape here stands for no character; write the character itself";
        if (Says("cannot start any token") || Says("reserved"))
            return $"a value cannot begin with '{(place.Start < text.Length ? text[place.Start] : ' ')}'; put the value in quotes";
        if (Says("alias") && Says("not"))
            return "'*' begins an alias; put the value in quotes";
        if (Says("anchor or alias") || Says("block sequence entries") || Says("block scalar"))
            return "a character here has a meaning of its own in YAML; if it is text, put the value in quotes";
        if (Says("invalid mapping"))
            return "': ' inside a value begins another key; put the value in quotes";
        if (Says("mapping values are not allowed"))
            return "a key stands where none can; begin every key at the start of its line, write ':' behind it, and put a value that holds ': ' in quotes";
        if (Says("tab"))
            return "a tab cannot indent; use spaces";
        if (Says("block mapping") || Says("expected key") || Says("':'") || Says("document start") || Says("document end"))
            return "a line of the form 'key: value' was expected; if this is part of the value above, put that value in quotes";
        if (Says("flow sequence") || Says("flow mapping") || Says("',' or"))
            return "the list or mapping opened with '[' or '{' is not closed here; close it, or put the value in quotes if it is text";

        return Clean(message);
    }

    /// <summary>Whether the parser found a key where none can be, or none where one must be.</summary>
    public static bool IsAboutKeys(YamlException exception) =>
        new[] { "mapping", "expected key", "':'", "document start" }.Any(part => exception.Message.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0);

    public static string OfUnplaced(Exception exception) => exception is ArgumentException
        ? "an escape here stands for no character; write the character itself"
        : "the list or mapping opened here is not closed; close it, or put the value in quotes if it is text";

    /// <summary>The first line of the block that a tab indents.</summary>
    public static TextPlace? TabIndentation(string text, TextPlace content)
    {
        for (var i = content.Start; i < content.End; i++)
        {
            var isLineStart = i == content.Start || text[i - 1] is '\n' or '\r';
            if (!isLineStart)
                continue;

            var at = i;
            while (at < content.End && text[at] == ' ')
                at++;

            if (at < content.End && text[at] == '\t')
                return new(at, 1);
        }

        return null;
    }

    private static string Clean(string message) => message.Replace('\r', ' ').Replace('\n', ' ').Trim().TrimEnd('.');
}
