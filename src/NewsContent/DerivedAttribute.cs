namespace NewsContent;

/// <summary>Marks a property whose value is derived from the post's file or body at build time and is no front matter key.</summary>
/// <remarks>
/// The property's name says which value: <c>Id</c>, <c>Slug</c>, <c>Path</c>, <c>IsDraft</c>, <c>Html</c>, <c>Excerpt</c>,
/// <c>ExcerptHtml</c>, <c>PlainText</c>, <c>Language</c>, <c>Headings</c>,
/// <c>WordCount</c>, <c>ReadingTime</c>, <c>Links</c>, <c>Images</c>, <c>Permalink</c>, <c>ContentHash</c> or <c>Collection</c>.
/// </remarks>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DerivedAttribute : Attribute;
