using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NewsContent.Compilation;
using NewsContent.Generators.Model;

namespace NewsContent.Generators.Schemas;

/// <summary>Reads the properties of a type that front matter fills.</summary>
internal static class MemberReader
{
    /// <param name="enclosing">The types that are being read, to notice one that nests itself.</param>
    public static List<SchemaMember> Read(INamedTypeSymbol type, INamedTypeSymbol[] enclosing, List<LocatedFinding> findings)
    {
        var members = new List<SchemaMember>();
        foreach (var property in Properties(type).Where(static property => DerivedReader.ValueOf(property) is null))
        {
            if (ReadMember(property, [.. enclosing, type], findings) is not { } member)
                continue;

            foreach (var key in member.Keys)
            {
                if (members.FirstOrDefault(other => other.Keys.Any(known => FrontMatterKey.AreSame(known, key))) is { } same)
                    findings.Add(CodePlace.Of(property).Find(SchemaRules.SameKey(property.Name, same.Name, key)));
            }

            if (member.IsExtra && (member.List != ListKind.Map || members.Any(static other => other.IsExtra)))
                findings.Add(CodePlace.Of(property).Find(SchemaRules.BadExtra(property.Name)));

            members.Add(member);
        }

        return members;
    }

    /// <summary>The settable properties of a type and its base types, those of a base type first.</summary>
    public static IEnumerable<IPropertySymbol> Properties(INamedTypeSymbol type)
    {
        var inherited = type.BaseType is { SpecialType: SpecialType.None } parent ? Properties(parent) : [];
        var own = type.GetMembers().OfType<IPropertySymbol>()
            .Where(static property => property is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, SetMethod.DeclaredAccessibility: Accessibility.Public })
            .ToArray();
        return inherited.Where(property => !own.Any(other => other.Name == property.Name)).Concat(own);
    }

    public static AttributeData? Attribute(ISymbol symbol, string name) =>
        symbol.GetAttributes().FirstOrDefault(attribute =>
            attribute.AttributeClass is { ContainingNamespace.Name: "NewsContent" } type && type.Name == name);

    // The initialisers of a compiled type cannot be seen; those of this package have one wherever it matters.
    public static bool HasDefault(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.Length == 0
        || property.DeclaringSyntaxReferences.Any(static reference => reference.GetSyntax() is PropertyDeclarationSyntax { Initializer: not null });

    private static SchemaMember? ReadMember(IPropertySymbol property, INamedTypeSymbol[] enclosing, List<LocatedFinding> findings)
    {
        var place = CodePlace.Of(property);
        var (list, itemType) = ListReader.Read(property.Type);
        if (MemberTypeReader.Read(itemType, enclosing, findings) is not { } type)
        {
            if (property.DeclaringSyntaxReferences.Length > 0)
                findings.Add(place.Find(SchemaRules.UnsupportedType(property.Name, property.Type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat))));

            return null;
        }

        if (type.Kind != ValueKind.Reference && Attribute(property, "ReferenceAttribute") is not null)
            findings.Add(place.Find(SchemaRules.NotACollection(property.Name, itemType.Name)));

        var hasDefault = HasDefault(property);
        var keys = Attribute(property, "FrontMatterAttribute")?.ConstructorArguments;
        var isExtra = Attribute(property, "ExtraAttribute") is not null;
        var (rules, runtimeRules) = RuleReader.Read(property, place, findings);
        SchemaMember member = new(
            property.Name,
            keys?[0].Value as string ?? KeyOf(property.Name),
            type,
            list,
            !isExtra && (property.IsRequired || IsRequiredByAnnotation(property) || IsNeverNull(property, hasDefault)),
            hasDefault,
            rules)
        {
            RuntimeRules = runtimeRules,
            IsExtra = isExtra,
            Aliases = keys is { Length: 2 } given && !given[1].IsNull ? given[1].Values.Select(static alias => alias.Value as string ?? "").ToEquatableArray() : EquatableArray<string>.Empty,
            DeclaringType = property.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
            PropertyType = property.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
        };
        if (member.IsRequired && !property.IsRequired && property.DeclaringSyntaxReferences.Length > 0)
            findings.Add(place.Find(SchemaRules.NotRequired(property.Name)));

        findings.AddRange(DefaultReader.Check(property, member, place));
        return member;
    }

    private static bool IsNeverNull(IPropertySymbol property, bool hasDefault) =>
        property.Type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.NotAnnotated } && !hasDefault;

    private static bool IsRequiredByAnnotation(IPropertySymbol property) =>
        property.GetAttributes().Any(static attribute => attribute.AttributeClass is { Name: "RequiredAttribute", ContainingNamespace.Name: "DataAnnotations" });

    private static string KeyOf(string propertyName) => char.ToLowerInvariant(propertyName[0]) + propertyName.Substring(1);
}
