using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace NewsContent.Generators.Tests.Bodies;

/// <summary>Looks at a body in the page around it, as a browser parses the page.</summary>
internal static class BodyInPage
{
    /// <summary>The pages of some bodies in one document.</summary>
    public static string Document(IEnumerable<string> bodies) => "<!DOCTYPE html><body>" + string.Concat(bodies.Select(Page));

    /// <summary>The numbers of the bodies that leave their container, or draw the page after them into it.</summary>
    public static IReadOnlyList<int> Escaped(IReadOnlyList<string> bodies)
    {
        var mains = new HtmlParser(new HtmlParserOptions { IsScripting = true }).ParseDocument(Document(bodies)).Body!.Children;
        if (mains.Length == bodies.Count)
            return [.. Enumerable.Range(0, bodies.Count).Where(number => !IsWhole(mains[number]))];

        return bodies.Count == 1 ? [0] : [.. Enumerable.Range(0, bodies.Count).Where(number => Escaped([bodies[number]]).Count > 0)];
    }

    private static string Page(string body) => $"<main><article><div>{body}</div><footer>f</footer></article></main>";

    private static bool IsWhole(IElement main) =>
        main is { LocalName: "main", ChildNodes: [IElement { LocalName: "article", ChildNodes: [IElement { LocalName: "div" }, IElement { LocalName: "footer" } footer] }] }
        && footer.InnerHtml == "f";
}
