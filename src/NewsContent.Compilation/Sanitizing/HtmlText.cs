using System.Text;

namespace NewsContent.Compilation;

/// <summary>Writes text as HTML.</summary>
internal static class HtmlText
{
    /// <summary>A decoded value with its ampersands as HTML has them.</summary>
    public static string WithReferences(string value) => value.IndexOf('&') < 0 ? value : value.Replace("&", "&amp;");

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
