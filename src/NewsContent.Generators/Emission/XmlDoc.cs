using System.Globalization;
using System.Text;

namespace NewsContent.Generators.Emission;

/// <summary>Puts text into a documentation comment: on one line, as well-formed XML, without characters that hide.</summary>
internal static class XmlDoc
{
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                escaped.Append(text[i]).Append(text[++i]);
            else
                escaped.Append(Escape(text[i]));
        }

        return escaped.ToString();
    }

    private static string Escape(char character) => character switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        _ => CharUnicodeInfo.GetUnicodeCategory(character) switch
        {
            UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => " ",
            UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned => "",
            _ => character.ToString(),
        },
    };
}
