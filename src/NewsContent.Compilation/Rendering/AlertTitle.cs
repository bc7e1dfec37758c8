using System.Globalization;
using Markdig.Helpers;
using Markdig.Renderers;

namespace NewsContent.Compilation;

/// <summary>
/// Writes the title of an alert. Without the SVG that Markdig gives it, as pages draw an icon by the class; and not as a paragraph, which
/// would be the excerpt of a post that begins with a note.
/// </summary>
internal static class AlertTitle
{
    public static void Write(HtmlRenderer renderer, StringSlice kind)
    {
        var name = kind.ToString();
        var title = name.Length == 0 ? "" : name.Substring(0, 1).ToUpper(CultureInfo.InvariantCulture) + name.Substring(1).ToLower(CultureInfo.InvariantCulture);
        renderer.Write("<div class=\"markdown-alert-title\">").WriteEscape(title).WriteLine("</div>");
    }
}
