using Microsoft.CodeAnalysis;
using NewsContent.Compilation;
using NewsContent.Generators.Model;
using NewsContent.Generators.Naming;

namespace NewsContent.Generators.Emission;

/// <summary>Emit: tags, categories, authors and series, as named members or by name alone.</summary>
internal static class TermsEmitter
{
    private const string List = "global::System.Collections.Generic.IReadOnlyList";

    private static readonly (string TermType, string Plural)[] s_taxonomies = [("Tag", "tags"), ("Category", "categories"), ("Author", "authors"), ("SeriesTerm", "series")];

    public static void Emit(SourceProductionContext context, (EquatableArray<NamedTerm> Terms, Project Project) input)
    {
        var (terms, project) = input;
        if (!project.MayEmit)
            return;

        var areMembers = TermNaming.AreMembers(terms, project.Settings);
        foreach (var (termType, plural) in s_taxonomies)
        {
            var writer = CodeWriter.StartFile();
            using (writer.Block($"namespace {project.Settings.Namespace}"))
                EmitClass(writer, termType, plural, [.. terms.Where(term => term.TermType == termType)], areMembers);

            context.AddSource(HintName.OfAll(TermNaming.ClassOf(termType)), writer.ToSourceText());
        }
    }

    internal static void EmitClass(CodeWriter writer, string termType, string plural, NamedTerm[] terms, bool areMembers)
    {
        var type = "global::NewsContent." + termType;
        writer.WriteLine($"/// <summary>The {CSharpLiteral.Of(terms.Length)} {plural} of the archive.</summary>");
        using (writer.Block($"public static class {TermNaming.ClassOf(termType)}"))
        {
            if (areMembers)
                EmitMembers(writer, type, terms);

            writer.WriteLine($"/// <summary>All {plural}, ordered by name, ordinally.</summary>");
            EmitAll(writer, type, terms, areMembers);
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

    private static void EmitMembers(CodeWriter writer, string type, NamedTerm[] terms)
    {
        foreach (var term in terms)
        {
            writer.WriteLine($$"""
                /// <summary>{{XmlDoc.Escape(term.Name)}}</summary>
                public static {{type}} {{CSharpIdentifier.Reference(term.MemberName)}} { get; } = new({{CSharpLiteral.Of(term.Name)}});
                """);
        }

        writer.WriteLine();
    }

    private static void EmitAll(CodeWriter writer, string type, NamedTerm[] terms, bool areMembers)
    {
        var all = $"public static {List}<{type}> All {{ get; }} = ";
        if (!areMembers && terms.Length > 0)
        {
            writer.WriteLine($"{all}global::System.Array.ConvertAll({Joined(terms)}, static name => new {type}(name));");
            return;
        }

        using (writer.Block($"{all}new {type}[]", close: "};"))
        {
            foreach (var term in terms)
                writer.WriteLine(CSharpIdentifier.Reference(term.MemberName) + ",");
        }
    }

    // One literal: analyzers of ASP.NET Core look at each of many literals in an initializer, and take minutes.
    private static string Joined(NamedTerm[] terms)
    {
        var separator = '\n';
        while (terms.Any(term => term.Name.IndexOf(separator) >= 0))
            separator++;

        var names = string.Join(separator.ToString(), terms.Select(static term => term.Name));
        return $"{CSharpLiteral.Of(names)}.Split((char){CSharpLiteral.Of((int)separator)})";
    }
}
