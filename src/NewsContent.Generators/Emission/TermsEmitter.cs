using Microsoft.CodeAnalysis;
using NewsContent.Compilation;
using NewsContent.Generators.Model;
using NewsContent.Generators.Naming;

namespace NewsContent.Generators.Emission;

/// <summary>Emit: tags, categories, authors and series as named members.</summary>
internal static class TermsEmitter
{
    private static readonly (string TermType, string Plural)[] s_taxonomies = [("Tag", "tags"), ("Category", "categories"), ("Author", "authors"), ("SeriesTerm", "series")];

    public static void Emit(SourceProductionContext context, (EquatableArray<NamedTerm> Terms, Project Project) input)
    {
        var (terms, project) = input;
        if (!project.MayEmit)
            return;

        foreach (var (termType, plural) in s_taxonomies)
        {
            var writer = CodeWriter.StartFile();
            using (writer.Block($"namespace {project.Settings.Namespace}"))
                EmitClass(writer, termType, plural, [.. terms.Where(term => term.TermType == termType)]);

            context.AddSource(HintName.OfAll(TermNaming.ClassOf(termType)), writer.ToSourceText());
        }
    }

    private static void EmitClass(CodeWriter writer, string termType, string plural, NamedTerm[] terms)
    {
        var type = "global::NewsContent." + termType;
        writer.WriteLine($"/// <summary>The {CSharpLiteral.Of(terms.Length)} {plural} of the archive.</summary>");
        using (writer.Block($"public static class {TermNaming.ClassOf(termType)}"))
        {
            foreach (var term in terms)
            {
                writer.WriteLine($$"""
                    /// <summary>{{XmlDoc.Escape(term.Name)}}</summary>
                    public static {{type}} {{CSharpIdentifier.Reference(term.MemberName)}} { get; } = new({{CSharpLiteral.Of(term.Name)}});
                    """);
            }

            writer.WriteLine();
            writer.WriteLine($"/// <summary>All {plural}, ordered by name, ordinally.</summary>");
            using (writer.Block($"public static global::System.Collections.Generic.IReadOnlyList<{type}> All {{ get; }} = new {type}[]", close: "};"))
            {
                foreach (var term in terms)
                    writer.WriteLine(CSharpIdentifier.Reference(term.MemberName) + ",");
            }

            writer.WriteLine();
            writer.WriteLine($$"""
                private static readonly global::System.Collections.Generic.Dictionary<string, {{type}}> s_byName =
                    global::System.Linq.Enumerable.ToDictionary(All, static term => term.Name);

                /// <summary>The one with a name, compared ordinally, or <see langword="null"/>.</summary>
                public static {{type}}? Find(string name) => s_byName.TryGetValue(name, out var term) ? term : null;

                internal static {{type}} Of(string name) => s_byName.TryGetValue(name, out var term) ? term : new(name);
                """);
        }
    }
}
