using Microsoft.CodeAnalysis;

namespace NewsContent.Generators.Schemas;

/// <summary>Tells lists, sets and maps from single values.</summary>
internal static class ListReader
{
    public static (ListKind List, ITypeSymbol Item) Read(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol { Rank: 1 } array)
            return (ListKind.Array, array.ElementType);

        if (type is not INamedTypeSymbol { IsGenericType: true } named || !IsOfTheFramework(named))
            return (ListKind.None, type);

        return (named.Name, named.TypeArguments.Length) switch
        {
            ("ImmutableArray", 1) => (ListKind.ImmutableArray, named.TypeArguments[0]),
            ("IReadOnlyList" or "IReadOnlyCollection" or "IEnumerable", 1) => (ListKind.Array, named.TypeArguments[0]),
            ("IReadOnlySet" or "ISet" or "HashSet", 1) => (ListKind.Set, named.TypeArguments[0]),
            ("IReadOnlyDictionary" or "IDictionary" or "Dictionary", 2) when named.TypeArguments[0].SpecialType == SpecialType.System_String =>
                (ListKind.Map, named.TypeArguments[1]),
            _ => (ListKind.None, type),
        };
    }

    private static bool IsOfTheFramework(INamedTypeSymbol type) =>
        type.ContainingNamespace.ToDisplayString() is "System.Collections.Generic" or "System.Collections.Immutable";
}
