using NewsContent.Compilation;
using NewsContent.Generators.Linking;
using NewsContent.Generators.Model;
using NewsContent.Generators.Schemas;
using NewsContent.Packs;

namespace NewsContent.Generators.Validation;

/// <summary>The texts of a post that generated code holds as string literals.</summary>
internal static class PostLiterals
{
    /// <param name="pattern">Null when the post's permalink is no literal.</param>
    public static IEnumerable<string> Of(BoundPost post, CollectionSchema schema, PermalinkPattern? pattern)
    {
        var permalink = pattern is null ? "" : PermalinkMaker.Of(post, pattern);
        return schema.DerivedMembers.SelectMany(member => Derived(member.Value, post))
            .Concat(post.Members.SelectMany(static member => Of(member.Value)))
            .Concat([post.Id, permalink]);
    }

    private static IEnumerable<string> Derived(string value, BoundPost post) => value switch
    {
        "Slug" => [post.Slug],
        "Path" => [post.File.RelativePath],
        "Html" or "ExcerptHtml" or "PlainText" => [post.Body.Html],
        "Excerpt" => [post.Body.Excerpt],
        "Language" => [post.Body.Language],
        "Headings" => post.Body.Headings.SelectMany(static heading => new[] { heading.Id, heading.Text }),
        "Links" => post.Body.Links.SelectMany(static link => new[] { link.Target, link.Text }),
        "Images" => post.Body.Images.SelectMany(static image => new[] { image.Source, image.Alt ?? "" }),
        "ContentHash" => [post.ContentHash],
        _ => [],
    };

    private static IEnumerable<string> Of(BoundValue value) => value switch
    {
        TextValue text => [text.Text],
        CodeValue code => [code.Code],
        UriValue uri => [uri.Original],
        TermValue term => [term.Name],
        AnyValue any => Of(any.Value),
        ReferenceValue reference => [reference.Code ?? ""],
        ListValue list => list.Items.SelectMany(Of),
        MapValue map => map.Items.SelectMany(static item => Of(item.Value).Concat([item.Key])),
        NestedValue nested => nested.Members.SelectMany(static member => Of(member.Value)),
        _ => [],
    };

    private static IEnumerable<string> Of(FrontMatterValue value) => value switch
    {
        FrontMatterList list => list.Items.SelectMany(Of),
        FrontMatterMap map => map.Entries.SelectMany(static entry => Of(entry.Value).Concat([entry.Key])),
        FrontMatterScalar scalar => [scalar.Text],
        _ => [],
    };
}
