using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace NewsContent.AspNetCore.Tests.Support;

internal static class StrictHtml
{
    /// <summary>Parses HTML. The first parse error throws.</summary>
    public static IHtmlDocument Parse(string html) => new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);
}
