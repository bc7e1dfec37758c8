using Microsoft.CodeAnalysis;
using NewsContent.Compilation;

namespace NewsContent.Generators.Schemas;

/// <summary>Reads a collection's schema from the symbol of its entry type.</summary>
internal static class SchemaReader
{
    /// <summary>The schema of the built-in <c>NewsContent.Article</c>; null when the runtime library is not referenced.</summary>
    public static CollectionSchema? ReadArticle(Microsoft.CodeAnalysis.Compilation compilation, CancellationToken cancellationToken) =>
        compilation.GetTypeByMetadataName("NewsContent.Article") is { } article ? Read(article, "Articles") : null;

    private static CollectionSchema Read(INamedTypeSymbol type, string collectionName)
    {
        var properties = type.GetMembers().OfType<IPropertySymbol>().Where(static property => property.SetMethod is { IsInitOnly: true }).ToArray();
        return new(
            type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
            collectionName,
            properties.Where(static property => !IsDerived(property)).Select(ReadMember).OfType<SchemaMember>().ToEquatableArray(),
            properties.Where(IsDerived).Select(static property => property.Name).ToEquatableArray());
    }

    private static bool IsDerived(IPropertySymbol property) => Attribute(property, "DerivedAttribute") is not null;

    private static SchemaMember? ReadMember(IPropertySymbol property)
    {
        var isList = property.Type is INamedTypeSymbol { Name: "ImmutableArray", TypeArguments.Length: 1 };
        var valueType = isList ? ((INamedTypeSymbol)property.Type).TypeArguments[0] : Unwrap(property.Type);
        if (KindOf(valueType) is not { } kind)
            return null;

        return new(
            property.Name,
            Attribute(property, "FrontMatterAttribute")?.ConstructorArguments[0].Value as string ?? property.Name.ToLowerInvariant(),
            kind,
            kind == ValueKind.Term ? valueType.Name : null,
            isList,
            property.IsRequired);
    }

    private static ITypeSymbol Unwrap(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    private static ValueKind? KindOf(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String } => ValueKind.Text,
        { SpecialType: SpecialType.System_Boolean } => ValueKind.Boolean,
        { Name: "DateTimeOffset", ContainingNamespace.Name: "System" } => ValueKind.Date,
        { Name: "Uri", ContainingNamespace.Name: "System" } => ValueKind.Uri,
        { BaseType: { Name: "Term", ContainingNamespace.Name: "NewsContent" } } => ValueKind.Term,
        _ => null,
    };

    private static AttributeData? Attribute(IPropertySymbol property, string name) =>
        property.GetAttributes().FirstOrDefault(attribute =>
            attribute.AttributeClass is { ContainingNamespace.Name: "NewsContent" } type && type.Name == name);
}
