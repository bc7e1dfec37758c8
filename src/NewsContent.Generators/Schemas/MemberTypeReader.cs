using Microsoft.CodeAnalysis;
using NewsContent.Compilation;
using NewsContent.Generators.Model;

namespace NewsContent.Generators.Schemas;

/// <summary>Reads what kind of value a property's type takes.</summary>
internal static class MemberTypeReader
{
    public static MemberType? Read(ITypeSymbol type, INamedTypeSymbol[] enclosing, List<LocatedFinding> findings)
    {
        type = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
        var name = type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        return OfSpecialType(type.SpecialType, name)
            ?? (type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true } ? OfSystem(type.Name, name) : null)
            ?? type switch
            {
                { TypeKind: TypeKind.Enum } => OfEnum((INamedTypeSymbol)type, name),
                { BaseType: { Name: "Term", ContainingNamespace.Name: "NewsContent" } } => MemberType.Of(ValueKind.Term, name, "text", "text"),
                { Name: "FrontMatterValue", ContainingNamespace: { Name: "NewsContent", ContainingNamespace.IsGlobalNamespace: true } } =>
                    MemberType.Of(ValueKind.Any, name, "a value", "text"),
                INamedTypeSymbol named when MemberReader.Attribute(named, "ContentCollectionAttribute") is not null =>
                    MemberType.Of(ValueKind.Reference, name, "the slug of " + Article(type.Name), "slug"),
                INamedTypeSymbol named when ParseMethod(named) is { } kind => MemberType.Of(kind, name, Article(type.Name), "text"),
                INamedTypeSymbol named => Nested(named, name, enclosing, findings),
                _ => null,
            };
    }

    private static string Article(string noun) => ("AEIOU".IndexOf(noun[0]) < 0 ? "a " : "an ") + noun;

    private static MemberType? OfSpecialType(SpecialType type, string name) => type switch
    {
        SpecialType.System_String => MemberType.Of(ValueKind.Text, name, "text", "text"),
        SpecialType.System_Boolean => MemberType.Of(ValueKind.Boolean, name, "true or false", "true"),
        SpecialType.System_Byte or SpecialType.System_SByte or SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_Int32
            or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64 => MemberType.Of(ValueKind.Integer, name, "a whole number", "1"),
        SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal => MemberType.Of(ValueKind.Real, name, "a number", "1.5"),
        SpecialType.System_DateTime => MemberType.Of(ValueKind.DateTime, name, "a date", "2021-04-21"),
        _ => null,
    };

    private static MemberType? OfSystem(string type, string name) => type switch
    {
        "DateTimeOffset" => MemberType.Of(ValueKind.Date, name, "a date", "2021-04-21"),
        "DateOnly" => MemberType.Of(ValueKind.DateOnly, name, "a date without time", "2021-04-21"),
        "TimeOnly" => MemberType.Of(ValueKind.TimeOnly, name, "a time of day", "20:11"),
        "TimeSpan" => MemberType.Of(ValueKind.TimeSpan, name, "a duration", "01:30:00"),
        "Uri" => MemberType.Of(ValueKind.Uri, name, "a URL", "https://example.com/path"),
        "Guid" => MemberType.Of(ValueKind.Guid, name, "a GUID", "7d444840-9dc0-11d1-b245-5ffdce74fad2"),
        "Version" => MemberType.Of(ValueKind.Version, name, "a version", "1.2.3"),
        _ => null,
    };

    private static MemberType OfEnum(INamedTypeSymbol type, string name)
    {
        var members = type.GetMembers().OfType<IFieldSymbol>().Where(static field => field.HasConstantValue).ToArray();
        var names = members
            .Select(static field => new EnumName(EnumMemberValue(field) ?? field.Name, field.Name))
            .Concat(members.Where(static field => EnumMemberValue(field) is not null).Select(static field => new EnumName(field.Name, field.Name)))
            .ToEquatableArray();
        var isFlags = type.GetAttributes().Any(static attribute => attribute.AttributeClass is { Name: "FlagsAttribute", ContainingNamespace.Name: "System" });
        var label = "one of " + string.Join(", ", members.Select(static field => EnumMemberValue(field) ?? field.Name));
        return new(isFlags ? ValueKind.Flags : ValueKind.Enum, name, label, names.Count > 0 ? names[0].Text : "", names, EquatableArray<SchemaMember>.Empty);
    }

    private static string? EnumMemberValue(IFieldSymbol field) => field.GetAttributes()
        .Where(static attribute => attribute.AttributeClass?.Name == "EnumMemberAttribute")
        .SelectMany(static attribute => attribute.NamedArguments)
        .Where(static argument => argument.Key == "Value")
        .Select(static argument => argument.Value.Value as string)
        .FirstOrDefault();

    private static ValueKind? ParseMethod(INamedTypeSymbol type)
    {
        var methods = type.GetMembers("Parse").OfType<IMethodSymbol>()
            .Where(method => method is { IsStatic: true, DeclaredAccessibility: Accessibility.Public, Parameters: [{ Type.SpecialType: SpecialType.System_String }, ..] }
                && SymbolEqualityComparer.Default.Equals(method.ReturnType, type))
            .ToArray();
        return methods.Any(static method => method.Parameters is [_, { Type.Name: "IFormatProvider" }]) ? ValueKind.ParsableWithProvider
            : methods.Any(static method => method.Parameters.Length == 1) ? ValueKind.Parsable
            : null;
    }

    private static MemberType? Nested(INamedTypeSymbol type, string name, INamedTypeSymbol[] enclosing, List<LocatedFinding> findings)
    {
        var isOwn = type.DeclaringSyntaxReferences.Length > 0 && type is { IsAbstract: false, IsGenericType: false, TypeKind: TypeKind.Class or TypeKind.Struct };
        if (!isOwn || enclosing.Contains(type, SymbolEqualityComparer.Default) || !type.InstanceConstructors.Any(static constructor => constructor.Parameters.Length == 0))
            return null;

        var members = MemberReader.Read(type, enclosing, findings).ToEquatableArray();
        return new(ValueKind.Nested, name, "a mapping", "{ " + string.Join(", ", members.Take(2).Select(static member => $"{member.Key}: {member.Type.Example}")) + " }", EquatableArray<EnumName>.Empty, members) { IsValueType = type.IsValueType };
    }
}
