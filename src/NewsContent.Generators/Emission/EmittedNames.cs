using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NewsContent.Compilation;
using NewsContent.Generators.Model;
using NewsContent.Generators.Schemas;

namespace NewsContent.Generators.Emission;

/// <summary>The names that generated classes use themselves, read from what the emitters write of an archive without posts.</summary>
internal static class EmittedNames
{
    private static readonly CollectionSchema s_schema =
        new("T", "C", null, null, "", EquatableArray<SchemaMember>.Empty, EquatableArray<DerivedMember>.Empty);

    /// <summary>What no member is called in any case: members of the classes of terms, of all classes and of enums.</summary>
    public static HashSet<string> OfAll { get; } = new(
        Declared(static writer => TermsEmitter.EmitClass(writer, "Tag", "", [], areMembers: true))
            .Concat(Declared(static writer => IdsEmitter.EmitGet(writer, "T", "N", "")))
            .Concat(typeof(object).GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static)
                .Where(static method => method.IsPublic || method.IsFamily).Select(static method => method.Name))
            .Concat(typeof(DayOfWeek).GetFields(BindingFlags.Public | BindingFlags.Instance).Select(static field => field.Name)),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The members of the class of a collection without dates.</summary>
    public static IReadOnlyCollection<string> OfCollection { get; } =
    [
        .. Declared(static writer => CollectionEmitter.EmitMembers(
            writer, new(s_schema.CollectionName, "", EquatableArray<EntrySummary>.Empty), s_schema, new Project(new([s_schema]), Settings.Off))),
        .. Declared(static writer => CollectionEmitter.EmitReferringTo(writer, "T", "T")),
        EntryGroup.ClassNameOf(0),
        LiteralBodies.ClassName(0),
    ];

    /// <summary>What the property of an entry looks up.</summary>
    public static IReadOnlyCollection<string> OfProperties { get; } =
    [
        .. Class(static writer => MembersEmitter.EmitMember(writer, s_schema, "P", 0, "", "")).DescendantNodes().OfType<ElementAccessExpressionSyntax>()
            .Select(static access => access.Expression.ToString()),
    ];

    private static IEnumerable<string> Declared(Action<CodeWriter> emit) => Class(emit).Members.SelectMany(static member => member switch
    {
        PropertyDeclarationSyntax property => [property.Identifier.ValueText],
        MethodDeclarationSyntax method => [method.Identifier.ValueText],
        BaseTypeDeclarationSyntax type => [type.Identifier.ValueText],
        FieldDeclarationSyntax field => field.Declaration.Variables.Select(static variable => variable.Identifier.ValueText),
        _ => Enumerable.Empty<string>(),
    });

    private static TypeDeclarationSyntax Class(Action<CodeWriter> emit)
    {
        var writer = new CodeWriter();
        using (writer.Block("class C"))
            emit(writer);

        var outer = CSharpSyntaxTree.ParseText(writer.ToSourceText()).GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>().First();
        return outer.Members is [TypeDeclarationSyntax { Members.Count: > 0 } inner] ? inner : outer;
    }
}
