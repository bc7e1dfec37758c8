using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsContent.Generators.Naming;

namespace NewsContent.Generators.Schemas;

/// <summary>The C# expression that makes an attribute as it is written on a property.</summary>
internal static class AttributeExpression
{
    public static string Of(AttributeData attribute)
    {
        var arguments = string.Join(", ", attribute.ConstructorArguments.Select(Of));
        var named = string.Join(", ", attribute.NamedArguments.Select(static pair => $"{CSharpIdentifier.Reference(pair.Key)} = {Of(pair.Value)}"));
        return $"new {Name(attribute.AttributeClass!)}({arguments}){(named.Length > 0 ? $" {{ {named} }}" : "")}";
    }

    private static string Of(TypedConstant value) => value switch
    {
        { IsNull: true } => $"({Name(value.Type!)})null",
        { Kind: TypedConstantKind.Array } => $"new {Name(value.Type!)} {{ {string.Join(", ", value.Values.Select(Of))} }}",
        { Kind: TypedConstantKind.Type } => $"typeof({Name((ITypeSymbol)value.Value!)})",
        _ => $"({Name(value.Type!)})({SymbolDisplay.FormatPrimitive(value.Value!, quoteStrings: true, useHexadecimalNumbers: false)})",
    };

    private static string Name(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
}
