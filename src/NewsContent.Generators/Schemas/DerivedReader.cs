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
            // The collection of a base type holds entries of that type, not of this one.
            if (ValueOf(property) is { } value && (value != "Collection" || IsCollectionOf(property.Type, type)) && DerivedValues.CanFill(property, value, findings))
                members.Add(new(property.Name, value, MemberReader.HasDefault(property), IsStored(property) || IsAskedFor(property, type)) { IsLate = LateReading.IsDerived(property) });
        }

        return members;
    }

    public static string? ValueOf(IPropertySymbol property) =>
        MemberReader.Attribute(property, "DerivedAttribute") is not null ? property.Name
        : property.Type is { Name: "Html", ContainingNamespace.Name: "NewsContent" } ? "Html"
        : property.Type is INamedTypeSymbol { Name: "ImmutableArray", TypeArguments: [{ ContainingNamespace.Name: "NewsContent" } item] } ? ListOf(item)
        : null;

    private static bool IsStored(IPropertySymbol property) =>
        property is { Name: "Slug" or "Path" or "ContentHash" or "Excerpt" or "Language" or "Headings" or "Links" or "Images", ContainingType: { Name: "Article", ContainingNamespace.Name: "NewsContent" } };

    // An article knows its collection, which knows its permalink; an article of another type does not.
    private static bool IsAskedFor(IPropertySymbol property, INamedTypeSymbol type) =>
        property is { Name: "Permalink", ContainingType: { Name: "Article", ContainingNamespace.Name: "NewsContent" } } && SymbolEqualityComparer.Default.Equals(property.ContainingType, type);

    private static string? ListOf(ITypeSymbol item) => item.Name is "Heading" or "Link" or "Image" ? item.Name + "s" : null;

    private static bool IsCollectionOf(ITypeSymbol property, INamedTypeSymbol entry) =>
        property is INamedTypeSymbol { Name: "ContentCollection", TypeArguments: [var argument] } && SymbolEqualityComparer.Default.Equals(argument, entry);
}
