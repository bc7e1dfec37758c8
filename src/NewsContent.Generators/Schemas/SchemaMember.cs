using NewsContent.Compilation;
using NewsContent.Generators.Naming;

namespace NewsContent.Generators.Schemas;

/// <summary>A property that a front matter key fills.</summary>
/// <param name="HasDefault">Whether the property has an initialiser.</param>
internal sealed record SchemaMember(
    string Name,
    string Key,
    MemberType Type,
    ListKind List,
    bool IsRequired,
    bool HasDefault,
    EquatableArray<MemberRule> Rules)
{
    /// <summary>The name as source code writes it.</summary>
    public string Identifier => CSharpIdentifier.Reference(Name);

    /// <summary>Other keys that mean the same.</summary>
    public EquatableArray<string> Aliases { get; init; } = EquatableArray<string>.Empty;

    /// <summary>Expressions of the validation attributes that the compiler cannot run; they run when entries are created.</summary>
    public EquatableArray<string> RuntimeRules { get; init; } = EquatableArray<string>.Empty;

    /// <summary>Whether it takes the keys that no other member has.</summary>
    public bool IsExtra { get; init; }

    public IEnumerable<string> Keys => IsExtra ? [] : [Key, .. Aliases];

    /// <summary>The type that declares the property, as generated code names it.</summary>
    public string DeclaringType { get; init; } = "";

    /// <summary>Whether the built-in article declares it.</summary>
    public bool IsOfArticle => DeclaringType == LateReading.Article;

    /// <summary>The type of the property, as generated code names it.</summary>
    public string PropertyType { get; init; } = "";

    /// <summary>Whether the value is, or holds at any depth, entries of a collection.</summary>
    public bool HasReferences => Type.Kind == ValueKind.Reference || Type.Members.Any(static member => member.HasReferences);
}

/// <summary>The type of a value, or of the items of a list.</summary>
/// <param name="TypeName">The type as generated code names it.</param>
/// <param name="Label">What a message calls it: <c>a whole number</c>.</param>
/// <param name="Example">What a valid value looks like.</param>
/// <param name="Names">The names of an enum's members.</param>
/// <param name="Members">The members of a nested type.</param>
internal sealed record MemberType(
    ValueKind Kind,
    string TypeName,
    string Label,
    string Example,
    EquatableArray<EnumName> Names,
    EquatableArray<SchemaMember> Members)
{
    public static MemberType Of(ValueKind kind, string typeName, string label, string example) =>
        new(kind, typeName, label, example, EquatableArray<EnumName>.Empty, EquatableArray<SchemaMember>.Empty);

    /// <summary>Whether it is a struct.</summary>
    public bool IsValueType { get; init; }

    /// <summary>For a term its kind: <c>Tag</c>, <c>Category</c>, <c>Author</c> or <c>SeriesTerm</c>.</summary>
    public string SimpleName { get; } = TypeName.Substring(TypeName.LastIndexOfAny(['.', ':']) + 1);
}

/// <summary>A member of an enum, with the text that names it in front matter.</summary>
internal sealed record EnumName(string Text, string MemberName);

internal enum ListKind
{
    None,
    ImmutableArray,
    Array,
    Set,
    Map,
}

internal enum ValueKind
{
    Text,
    Boolean,
    Integer,
    Real,
    Date,
    DateTime,
    DateOnly,
    TimeOnly,
    TimeSpan,
    Uri,
    Guid,
    Version,
    Enum,
    Flags,
    Term,
    Nested,
    Reference,
    Any,
    Parsable,
    ParsableWithProvider,
}
