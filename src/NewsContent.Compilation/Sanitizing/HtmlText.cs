using System.Text;

namespace NewsContent.Compilation;

/// <summary>Writes text as HTML.</summary>
internal static class HtmlText
{
    private static readonly char[] s_escaped = ['&', '<', '>', '"'];

    /// <summary>A decoded value with its ampersands as HTML has them.</summary>
    public static string WithReferences(string value) => value.IndexOf('&') < 0 ? value : value.Replace("&", "&amp;");

    /// <summary>
    /// Whether each ampersand of an attribute's value means an ampersand: as <c>&amp;amp;</c>, or where no character reference can begin
    /// (HTML Living Standard §13.2.5.72).
    /// </summary>
    public static bool HasNoReferences(ReadOnlySpan<char> value)
    {
        for (var at = value.IndexOf('&'); at >= 0; at = value.IndexOf('&'))
        {
            value = value.Slice(at + 1);
            var end = 0;
            while (end < value.Length && value[end] is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9')
                end++;

            var next = end < value.Length ? value[end] : ' ';
            // A query parameter such as "&b=" is not a character reference, even if its name begins like one.
            if (!(end == 0 ? next != '#' : next == '=' || next == ';' && value.Slice(0, end).SequenceEqual("amp".AsSpan())))
                return false;
        }

        return true;
    }

    /// <summary>A decoded value as it is written in an attribute.</summary>
    public static string OfAttribute(string value)
    {
        if (value.IndexOfAny(s_escaped) < 0)
            return value;

        var html = new StringBuilder(value.Length);
        Append(html, value, isAttribute: true);
        return html.ToString();
    }

    public static void Append(StringBuilder html, string text, bool isAttribute)
    {
        foreach (var character in text)
        {
            switch (character)
            {
                case '&':
                    html.Append("&amp;");
                    break;
                case '<':
                    html.Append("&lt;");
                    break;
                case '>':
                    html.Append("&gt;");
                    break;
                case '"' when isAttribute:
                    html.Append("&quot;");
                    break;
                default:
                    html.Append(character);
                    break;
            }
        }
    }
}
