using System.Globalization;
using System.Text;

namespace NewsContent.Compilation;

/// <summary>Makes one line of plain text: white space collapsed, nothing that is no text.</summary>
internal static class PlainText
{
    /// <summary>Marks the end of a block or a <c>&lt;br&gt;</c>, in contrast to a line end of the source.</summary>
    public const char Break = '\u2028';

    public static string Of(StringBuilder builder)
    {
        // A builder of many pieces finds each character anew.
        var raw = builder.ToString();
        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            var character = raw[i];
            if (char.IsHighSurrogate(character) && i + 1 < raw.Length && char.IsLowSurrogate(raw[i + 1]))
                text.Append(character).Append(raw[++i]);
            else if (char.IsWhiteSpace(character) || character == '\u0085')
                i = AddSpace(text, raw, i);
            else if (CharUnicodeInfo.GetUnicodeCategory(character) is not (UnicodeCategory.Control or UnicodeCategory.Surrogate))
                text.Append(character);
        }

        return text.ToString().TrimEnd(' ');
    }

    // A line end between Chinese or Japanese characters is not a blank.
    private static int AddSpace(StringBuilder text, string raw, int start)
    {
        var (end, hasLineEnd, isPlain) = (start, false, true);
        for (; end < raw.Length && (char.IsWhiteSpace(raw[end]) || raw[end] == '\u0085'); end++)
        {
            hasLineEnd |= raw[end] == '\n';
            isPlain &= raw[end] is ' ' or '\t' or '\r' or '\n';
        }

        var joins = hasLineEnd && isPlain && text.Length > 0 && end < raw.Length
            && EastAsianText.JoinsLines(EastAsianText.Last(text), EastAsianText.First(raw.AsSpan(), end));
        if (!joins && text.Length > 0 && text[text.Length - 1] != ' ')
            text.Append(' ');

        return end - 1;
    }
}
