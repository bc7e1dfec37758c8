using NewsContent.Compilation;

namespace NewsContent.Generators.Schemas;

/// <summary>What a collection's entries must look like, read from their C# type.</summary>
/// <param name="TypeName">The type as generated code names it: <c>global::NewsContent.Article</c>.</param>
/// <param name="CollectionName">The generated class: <c>Articles</c>.</param>
/// <param name="Members">The properties that front matter fills.</param>
/// <param name="DerivedMembers">The names of the properties that file and body fill.</param>
internal sealed record CollectionSchema(
    string TypeName,
    string CollectionName,
    EquatableArray<SchemaMember> Members,
    EquatableArray<string> DerivedMembers);

/// <summary>A property that a front matter key fills.</summary>
/// <param name="TermType">For a term its kind: <c>Tag</c>, <c>Category</c> or <c>Author</c>.</param>
internal sealed record SchemaMember(string Name, string Key, ValueKind Kind, string? TermType, bool IsList, bool IsRequired);

internal enum ValueKind
{
    Text,
    Boolean,
    Date,
    Uri,
    Term,
}
