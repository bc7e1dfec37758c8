using NewsContent.Compilation;
using NewsContent.Generators.Model;

namespace NewsContent.Generators.Emission;

/// <summary>The C# expressions of the members that file and body fill.</summary>
internal static class DerivedExpression
{
    // Medium's published rates: https://help.medium.com/hc/en-us/articles/214991667-Read-time
    private const double CjkCharactersPerMinute = 500;
    private const double OtherWordsPerMinute = 265;

    public static string Of(string member, ArchiveEntry entry)
    {
        var body = entry.Post.Body;
        return member switch
        {
            "Id" => CSharpLiteral.Of(entry.Post.Bound.Id),
            "Slug" => CSharpLiteral.Of(entry.Post.Bound.Slug),
            "Path" => CSharpLiteral.Of(entry.Post.File.RelativePath),
            "IsDraft" => CSharpLiteral.Of(entry.Post.Bound.IsDraft),
            "Html" => $"global::NewsContent.Html.FromLiteral({LiteralBodies.Reference(entry)})",
            "Excerpt" => CSharpLiteral.Of(body.Excerpt),
            "Headings" => List(body.Headings, static heading => $"new({CSharpLiteral.Of(heading.Level)}, {CSharpLiteral.Of(heading.Id)}, {CSharpLiteral.Of(heading.Text)})"),
            "WordCount" => CSharpLiteral.Of(body.CjkCharacterCount + body.OtherWordCount),
            "ReadingTime" => $"new global::System.TimeSpan(0, {CSharpLiteral.Of(Minutes(body))}, 0)",
            "Links" => List(body.Links, static link => $"new({CSharpLiteral.Of(link.Target)}, {CSharpLiteral.Of(link.Text)})"),
            "Images" => List(body.Images, static image => $"new({CSharpLiteral.Of(image.Source)}, {CSharpLiteral.Of(image.Alt)})"),
            "ContentHash" => CSharpLiteral.Of(entry.Post.ContentHash),
            "Collection" => "Collection",
            _ => throw new InvalidOperationException($"'{member}' is marked [Derived], but no such value is derived from a post."),
        };
    }

    private static int Minutes(RenderedBody body) =>
        (int)Math.Ceiling(body.CjkCharacterCount / CjkCharactersPerMinute + body.OtherWordCount / OtherWordsPerMinute);

    private static string List<T>(IEnumerable<T> items, Func<T, string> expression) => $"[{string.Join(", ", items.Select(expression))}]";
}
