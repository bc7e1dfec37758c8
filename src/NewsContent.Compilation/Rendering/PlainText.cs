using System.Globalization;
using System.Text;

namespace NewsContent.Compilation;

/// <summary>Makes one line of plain text: white space collapsed, nothing that is no text.</summary>
internal static class PlainText
{
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
                AddSpace(text);
            else if (CharUnicodeInfo.GetUnicodeCategory(character) is not (UnicodeCategory.Control or UnicodeCategory.Surrogate))
                text.Append(character);
        }

        return text.ToString().TrimEnd(' ');
    }

    private static void AddSpace(StringBuilder text)
    {
        if (text.Length > 0 && text[text.Length - 1] != ' ')
            text.Append(' ');
    }
}
