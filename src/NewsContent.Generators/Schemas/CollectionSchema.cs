using NewsContent.Compilation;
using NewsContent.Generators.Naming;

namespace NewsContent.Generators.Schemas;

/// <summary>What a collection's entries must look like, read from their C# type.</summary>
/// <param name="TypeName">The type as generated code names it: <c>global::NewsContent.Article</c>.</param>
/// <param name="CollectionName">The generated class: <c>Articles</c>.</param>
/// <param name="Pattern">The files of a declared collection; null for the built-in one, which takes all.</param>
/// <param name="Half">The generated half of the user's type; null for the built-in type.</param>
/// <param name="UnknownKeys">The name of the policy: <c>Warn</c>, <c>Refuse</c> or <c>Ignore</c>.</param>
/// <param name="Members">The properties that front matter fills.</param>
/// <param name="DerivedMembers">The properties that file and body fill.</param>
internal sealed record CollectionSchema(
    string TypeName,
    string CollectionName,
    ContentPattern? Pattern,
    TypeHalf? Half,
    string UnknownKeys,
    EquatableArray<SchemaMember> Members,
    EquatableArray<DerivedMember> DerivedMembers)
{
    /// <summary>The member that orders the entries, newest first; null when they have no date and are ordered by id.</summary>
    public SchemaMember? DateMember
    {
        get
        {
            foreach (var member in Members)
            {
                if (member is { List: ListKind.None, IsRequired: true, Type.Kind: ValueKind.Date or ValueKind.DateTime or ValueKind.DateOnly })
                    return member;
            }

            return null;
        }
    }

    /// <summary>Whether the entries are articles that read what they inherit from their pack when they are asked for it.</summary>
    public bool IsReadLate { get; init; }

    public bool HasReferences => Members.Any(static member => member.HasReferences);

    public bool Claims(string relativePath) => Pattern is null ? !PostFile.IsDataPath(relativePath) : Pattern.Matches(relativePath);

    public string SimpleTypeName { get; } = TypeName.Substring(TypeName.LastIndexOfAny(['.', ':']) + 1);
}

/// <summary>What the generator adds to a user's type.</summary>
/// <param name="Namespace">Empty for the global namespace.</param>
/// <param name="Keyword"><c>record</c> or <c>class</c>.</param>
/// <param name="NeedsEntry">Whether the type does not implement <c>IContentEntry</c> itself or by its base type.</param>
/// <param name="NeedsId">Whether the type has no property <c>Id</c>.</param>
internal sealed record TypeHalf(string Namespace, string Keyword, string Name, bool NeedsEntry, bool NeedsId);

/// <summary>A property that file and body fill.</summary>
/// <param name="Value">Which value: the name of a property of the built-in <c>Article</c>.</param>
/// <param name="HasDefault">Whether the property has an initialiser.</param>
/// <param name="IsStored">Whether the property reads from the store of its body, or its collection, what nobody gave it.</param>
internal sealed record DerivedMember(string Name, string Value, bool HasDefault, bool IsStored = false)
{
    /// <summary>The name as source code writes it.</summary>
    public string Identifier => CSharpIdentifier.Reference(Name);

    /// <summary>The value of the property that an entry of a type derived from <c>Article</c> has its collection in.</summary>
    public const string CollectionOfArticles = "CollectionOfArticles";

    /// <summary>The C# expression of the collection of the entries.</summary>
    public string CollectionExpression => Value == CollectionOfArticles ? "global::NewsContent.ContentCollection.AsArticles(Collection)" : "Collection";

    /// <summary>Whether the property reads it from the pack as well, where <see cref="CollectionSchema.IsReadLate"/>.</summary>
    public bool IsLate { get; init; }
}
