using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NewsContent.Compilation;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Model;

namespace NewsContent.Generators.Schemas;

/// <summary>Reads a collection's schema from the symbol of its entry type.</summary>
internal static class SchemaReader
{
    public const string AttributeName = "NewsContent.ContentCollectionAttribute";

    /// <summary>The schema of the built-in <c>NewsContent.Article</c>; null when the runtime library is not referenced.</summary>
    public static Outcome<CollectionSchema> ReadArticle(Microsoft.CodeAnalysis.Compilation compilation, CancellationToken cancellationToken) =>
        Outcome<CollectionSchema>.Of(
            compilation.GetTypeByMetadataName("NewsContent.Article") is { } article ? Read(article, "Articles", null, null, "Warn", []) : null);

    public static Outcome<CollectionSchema> NoArticle(Microsoft.CodeAnalysis.Compilation compilation, Fault fault) =>
        Outcome<CollectionSchema>.Failed(fault);

    /// <summary>The collection that a user's type declares.</summary>
    public static DeclaredCollection ReadDeclared(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        var attribute = context.Attributes[0];
        var place = CodePlace.Of(type);
        var keyword = type.IsRecord ? "record" : "class";
        if (Unusable(type) is { } reason)
            return new(null, place, new([place.Find(SchemaRules.UnusableType(type.Name, reason))]));

        if (!((TypeDeclarationSyntax)context.TargetNode).Modifiers.Any(static modifier => modifier.Text == "partial"))
            return new(null, place, new([place.Find(SchemaRules.NotPartial(type.Name, keyword))]));

        var findings = new List<LocatedFinding>();
        var half = new TypeHalf(
            type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(),
            keyword,
            type.Name,
            !type.AllInterfaces.Any(static member => member is { Name: "IContentEntry", ContainingNamespace.Name: "NewsContent" }),
            !MemberReader.Properties(type).Any(static property => property.Name == "Id"));
        var pattern = attribute.ConstructorArguments.Length > 0 ? attribute.ConstructorArguments[0].Value as string : null;
        var schema = Read(
            type,
            Named(attribute, "Name")?.Value as string ?? Plural(type.Name),
            new(CanonicalForm.Compose(pattern ?? "")),
            half,
            Named(attribute, "UnknownKeys")?.Value switch { 1 => "Refuse", 2 => "Ignore", _ => "Warn" },
            findings);
        return new(findings.Any(static finding => finding.Finding.Rule.Severity == RuleSeverity.Error) ? null : schema, place, findings.ToEquatableArray());
    }

    public static DeclaredCollection NotDeclared(GeneratorAttributeSyntaxContext context, Fault fault) =>
        DeclaredCollection.Failed(fault.OfStage);

    private static CollectionSchema Read(
        INamedTypeSymbol type, string collectionName, ContentPattern? pattern, TypeHalf? half, string unknownKeys, List<LocatedFinding> findings)
    {
        var derived = DerivedReader.Read(type, findings);
        if (half is { NeedsId: true })
            derived.Insert(0, new("Id", "Id", HasDefault: true));

        return new(
            type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
            collectionName,
            pattern,
            half,
            unknownKeys,
            MemberReader.Read(type, [], findings).ToEquatableArray(),
            derived.ToEquatableArray())
        {
            IsReadLate = LateReading.IsPossible(type),
        };
    }

    private static string? Unusable(INamedTypeSymbol type) =>
        type.IsAbstract ? "abstract"
        : type.IsGenericType ? "generic"
        : type.ContainingType is not null ? "nested"
        : !type.InstanceConstructors.Any(static constructor => constructor.Parameters.Length == 0) ? "without a constructor that takes nothing"
        : null;

    private static TypedConstant? Named(AttributeData attribute, string name) =>
        attribute.NamedArguments.Where(argument => argument.Key == name).Select(static argument => (TypedConstant?)argument.Value).FirstOrDefault();

    private static string Plural(string name) =>
        name.EndsWith("y", StringComparison.Ordinal) && name.Length > 1 && "aeiou".IndexOf(name[name.Length - 2]) < 0 ? name.Substring(0, name.Length - 1) + "ies"
        : name.EndsWith("s", StringComparison.Ordinal) || name.EndsWith("x", StringComparison.Ordinal) || name.EndsWith("ch", StringComparison.Ordinal) || name.EndsWith("sh", StringComparison.Ordinal) ? name + "es"
        : name + "s";
}
