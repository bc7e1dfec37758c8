using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace NewsContent.Generators.Tests.Bodies;

/// <summary>Finds what can act in HTML, judged by its tree: by a list of what is dangerous, which knows nothing of the list of what is allowed.</summary>
internal static partial class ActiveContent
{
    private static readonly string[] s_elements =
    [
        "script", "style", "link", "meta", "base", "iframe", "frame", "frameset", "object", "embed", "applet", "portal", "fencedframe", "svg", "math", "template",
        "form", "button", "select", "textarea", "area", "noscript", "xmp", "plaintext", "marquee", "title",
    ];

    private static readonly string[] s_powers = ["camera", "microphone", "geolocation", "payment", "usb", "serial", "midi", "bluetooth",
        "hid", "capture", "clipboard-read", "credentials", "storage"];

    private static readonly string[] s_urls = ["href", "src", "poster", "cite", "action", "formaction", "data", "background", "ping",
        "xlink:href"];

    public static IEnumerable<string> In(string html) =>
        new HtmlParser(new HtmlParserOptions { IsScripting = true }).ParseDocument("<body>" + html).Body!.QuerySelectorAll("*").SelectMany(In);

    private static IEnumerable<string> In(IElement element)
    {
        if (s_elements.Contains(element.LocalName) && !IsUsualFrame(element) || element.LocalName == "input" && !element.HasAttribute("disabled"))
            yield return $"<{element.LocalName}>";

        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name.StartsWith("on", StringComparison.Ordinal)
                || attribute.Name is "srcdoc" or "formaction" or "ping" or "background")
                yield return attribute.Name;

            if (attribute.Name == "allow" && s_powers.Any(power => attribute.Value.Contains(power, StringComparison.OrdinalIgnoreCase)))
                yield return $"allow={attribute.Value}";

            if (attribute.Name == "srcset" && Candidates(attribute.Value).Any(IsActive))
                yield return $"srcset={attribute.Value}";

            if (attribute.Name == "style" && !attribute.Value.StartsWith("text-align: ", StringComparison.Ordinal) && !IsWidth(attribute.Value) || attribute.Name == "style" && attribute.Value.Contains("url", StringComparison.Ordinal))
                yield return attribute.Name;

            if (s_urls.Contains(attribute.Name) && IsActive(attribute.Value))
                yield return $"{attribute.Name}={attribute.Value}";
        }
    }

    // A comma inside a URL belongs to the URL, and a comma after a descriptor begins the next candidate.
    private static IEnumerable<string> Candidates(string set)
    {
        var isUrl = true;
        foreach (var token in set.Split([' ', '\t', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries))
        {
            var comma = token.IndexOf(',', StringComparison.Ordinal);
            yield return (isUrl ? token : comma < 0 ? "" : token[comma..]).Trim(',');
            isUrl = token.EndsWith(',');
        }
    }

    // Of the sites whose players the documentation names.
    private static bool IsUsualFrame(IElement element) => element.LocalName == "iframe" && UsualFrame().IsMatch(element.GetAttribute("src") ?? "");

    [GeneratedRegex(@"^(https?:)?//((www\.)?youtube(-nocookie)?\.com|player\.vimeo\.com)([/?#]|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UsualFrame();

    private static bool IsWidth(string style) => style.StartsWith("width:", StringComparison.Ordinal) && style[6..].All(static character => char.IsAsciiDigit(character) || character is '.' or '%');

    private static bool IsActive(string url)
    {
        var visible = new string([.. url.Where(static character => character > ' ')]).ToLowerInvariant();
        var path = visible.IndexOfAny(['/', '?', '#']);
        var scheme = (path < 0 ? visible : visible[..path]) is var start && start.IndexOf(':') is var end and >= 0 ? start[..end] : "";
        return scheme.Contains("script", StringComparison.Ordinal) || visible.StartsWith("vbscript:", StringComparison.Ordinal) || visible.StartsWith("blob:", StringComparison.Ordinal)
            || visible.StartsWith("file:", StringComparison.Ordinal) || visible.StartsWith("data:", StringComparison.Ordinal) && !visible.StartsWith("data:image/gif;base64,", StringComparison.Ordinal);
    }
}
