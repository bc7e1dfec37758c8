using System.Globalization;
using Markdig.Helpers;
using Markdig.Renderers;

namespace NewsContent.Compilation;

/// <summary>Writes the title of an alert, which Markdig would give an SVG as well: pages draw an icon by the class.</summary>
internal static class AlertTitle
{
    public static void Write(HtmlRenderer renderer, StringSlice kind)
    {
        var name = kind.ToString();
        var title = name.Length == 0 ? "" : name.Substring(0, 1).ToUpper(CultureInfo.InvariantCulture) + name.Substring(1).ToLower(CultureInfo.InvariantCulture);
        renderer.Write("<p class=\"markdown-alert-title\">").WriteEscape(title).WriteLine("</p>");
    }
}
