using System.Net;

namespace NewsContent.Compilation;

/// <summary>
/// Attributes in braces, as in kramdown, Pandoc and Hugo: <c>{#id .class key="value"}</c>, with or without a colon after the brace.
/// </summary>
/// <param name="End">The place in the text where the attributes end.</param>
/// <param name="Html">The same attributes in HTML, with a blank before them.</param>
internal sealed record AttributeList(int End, bool HasColon, string Html, bool IsTableOfContents)
{
    private const int Longest = 200;

    /// <summary>The attributes whose brace is at a place; null when there are no attributes.</summary>
    public static AttributeList? Read(string text, int start)
    {
        var limit = Math.Min(text.Length, start + Longest);
        var at = start + 1;
        var hasColon = at < limit && text[at] == ':';
        at += hasColon ? 1 : 0;
        var (html, classes, words, items) = ("", "", "", 0);
        while (true)
        {
            at = SkipBlanks(text, at, limit);
            if (at < limit && text[at] == '}' && items > 0)
                break;

            var itemStart = at;
            if (at >= limit || text[at] is '#' or '.' && ++at >= limit)
                return null;

            var nameStart = at;
            while (at < limit && IsOfName(text[at], nameStart == at, text[itemStart]))
                at++;

            if (at == nameStart)
                return null;

            var name = text.Substring(nameStart, at - nameStart);
            if (text[itemStart] == '#')
                html += " id=\"" + name + "\"";
            else if (text[itemStart] == '.')
                classes += (classes.Length > 0 ? " " : "") + name.Replace('.', ' ');
            else if (at < limit && text[at] == '=')
            {
                if (ReadValue(text, at + 1, limit) is not { } value)
                    return null;

                html += " " + name + "=\"" + WebUtility.HtmlEncode(value.Text) + "\"";
                at = value.End;
            }
            else if (hasColon)
                words += name;
            else
                return null;

            items++;
        }

        return new(at + 1, hasColon, html + (classes.Length > 0 ? " class=\"" + classes + "\"" : ""), words == "toc");
    }

    private static int SkipBlanks(string text, int at, int limit)
    {
        while (at < limit && text[at] is ' ' or '\t')
            at++;

        return at;
    }

    private static bool IsOfName(char character, bool isFirst, char kind) =>
        char.IsLetter(character) || character == '_'
        || !isFirst && (char.IsDigit(character) || character is '-' or ':' || character == '.' && kind == '.')
        || isFirst && kind == '#' && char.IsDigit(character);

    private static (string Text, int End)? ReadValue(string text, int start, int limit)
    {
        if (start >= limit)
            return null;

        if (text[start] is '"' or '\'' or '“' or '”')
        {
            var end = text.IndexOfAny(text[start] is '"' or '\'' ? [text[start]] : ['”', '"'], start + 1, limit - start - 1);
            return end < 0 || text.IndexOf('\n', start, end - start) >= 0 ? null : (text.Substring(start + 1, end - start - 1), end + 1);
        }

        var at = start;
        while (at < limit && text[at] is not (' ' or '\t' or '}' or '\r' or '\n'))
            at++;

        return at == start ? null : (text.Substring(start, at - start), at);
    }
}
