using NewsContent.Compilation;
using NewsContent.Generators.Linking;
using NewsContent.Generators.Model;
using NewsContent.Generators.Schemas;
using NewsContent.Packs;

namespace NewsContent.Generators.Emission;

/// <summary>The C# expressions of the members that file and body fill.</summary>
internal sealed class DerivedExpression(ListFactories lists, PermalinkPattern pattern)
{
    /// <summary>The expression; null where the member's own default says the same.</summary>
    /// <param name="member">The member, by the value that it takes.</param>
    /// <param name="place">The entry's place in its year.</param>
    public string? Of(DerivedMember member, ArchiveEntry entry, int place)
    {
        var body = entry.Post.Body;
        return member.Value switch
        {
            "Id" => CSharpLiteral.Of(entry.Post.Id),
            "Slug" => CSharpLiteral.Of(entry.Post.Slug),
            "Path" => CSharpLiteral.Of(entry.Post.File.RelativePath),
            "IsDraft" => entry.Post.IsDraft ? "true" : null,
            "Html" => LiteralBodies.Reference(entry.Year, place),
            "Excerpt" => body.Excerpt.Length > 0 || !member.HasDefault ? CSharpLiteral.Of(body.Excerpt) : null,
            "ExcerptHtml" => LiteralBodies.Reference(entry.Year, place) + ".ToExcerpt()",
            "PlainText" => LiteralBodies.Reference(entry.Year, place) + ".ToPlainText()",
            "Language" => CSharpLiteral.Of(body.Language),
            "Headings" => List(member, "global::NewsContent.Heading", body.Headings, static heading => $"({CSharpLiteral.Of(heading.Level)}, {CSharpLiteral.Of(heading.Id)}, {CSharpLiteral.Of(heading.Text)})"),
            "WordCount" => CSharpLiteral.Of(body.CjkCharacterCount + body.OtherWordCount),
            "ReadingTime" => $"new global::System.TimeSpan(0, {CSharpLiteral.Of(ReadingSpeed.Minutes(body))}, 0)",
            "Links" => List(member, "global::NewsContent.Link", body.Links, static link => $"({CSharpLiteral.Of(link.Target)}, {CSharpLiteral.Of(link.Text)})"),
            "Images" => List(member, "global::NewsContent.Image", body.Images, static image => $"({CSharpLiteral.Of(image.Source)}, {CSharpLiteral.Of(image.Alt)})"),
            "ContentHash" => CSharpLiteral.Of(entry.Post.ContentHash),
            // The article asks its collection.
            "Permalink" => member.IsStored ? null : CSharpLiteral.Of(PermalinkMaker.Of(entry.Post, pattern)),
            "Collection" or DerivedMember.CollectionOfArticles => member.CollectionExpression,
            _ => throw new InvalidOperationException($"'{member.Name}' is marked [Derived], but no such value is derived from a post."),
        };
    }

    private string? List<T>(DerivedMember member, string type, EquatableArray<T> items, Func<T, string> arguments) =>
        items.Count > 0 ? lists.ListOf(type, items.Select(item => $"new {type}{arguments(item)}"))
        : member.HasDefault ? null
        : $"global::System.Collections.Immutable.ImmutableArray<{type}>.Empty";
}
