using Microsoft.CodeAnalysis;
using NewsContent.Generators.Model;

namespace NewsContent.Generators.Schemas;

/// <summary>Finds the properties that file and body fill: by <c>[Derived]</c> and their name, or by a type that nothing else has.</summary>
internal static class DerivedReader
{
    public static List<DerivedMember> Read(INamedTypeSymbol type, List<LocatedFinding> findings)
    {
        var members = new List<DerivedMember>();
        foreach (var property in MemberReader.Properties(type))
        {
            if (ValueOf(property) is not { } value || !DerivedValues.CanFill(property, value, findings))
                continue;

            // The collection of a base type holds entries of that type, not of this one; but each collection can be seen as one of articles.
            if (value != "Collection" || IsCollectionOf(property.Type, type))
                members.Add(new(property.Name, value, MemberReader.HasDefault(property), IsStored(property) || IsAskedFor(property, type)) { IsLate = LateReading.IsDerived(property) });
            else if (IsOfArticle(property))
                members.Add(new(property.Name, DerivedMember.CollectionOfArticles, HasDefault: true));
        }

        return members;
    }

    public static string? ValueOf(IPropertySymbol property) =>
        MemberReader.Attribute(property, "DerivedAttribute") is not null ? property.Name
        : property.Type is { Name: "Html", ContainingNamespace.Name: "NewsContent" } ? "Html"
        : property.Type is INamedTypeSymbol { Name: "ImmutableArray", TypeArguments: [{ ContainingNamespace.Name: "NewsContent" } item] } ? ListOf(item)
        : null;

    private static bool IsOfArticle(IPropertySymbol property) => property.ContainingType is { Name: "Article", ContainingNamespace.Name: "NewsContent" };

    private static bool IsStored(IPropertySymbol property) =>
        property is { Name: "Slug" or "Path" or "ContentHash" or "Excerpt" or "Language" or "Headings" or "Links" or "Images" } && IsOfArticle(property);

    // An article knows its collection, which knows its permalink; an article of another type does not.
    private static bool IsAskedFor(IPropertySymbol property, INamedTypeSymbol type) =>
        property.Name == "Permalink" && IsOfArticle(property) && SymbolEqualityComparer.Default.Equals(property.ContainingType, type);

    private static string? ListOf(ITypeSymbol item) => item.Name is "Heading" or "Link" or "Image" ? item.Name + "s" : null;

    private static bool IsCollectionOf(ITypeSymbol property, INamedTypeSymbol entry) =>
        property is INamedTypeSymbol { Name: "ContentCollection", TypeArguments: [var argument] } && SymbolEqualityComparer.Default.Equals(argument, entry);
}
