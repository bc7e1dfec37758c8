using Microsoft.CodeAnalysis;
using NewsContent.Compilation;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Model;
using NewsContent.Generators.Naming;

namespace NewsContent.Generators.Schemas;

/// <summary>
/// Finds a type of a referenced assembly with the same name as a generated type. The compiler's own warning (CS0436) does not name the fix.
/// </summary>
internal static class SameNames
{
    private static readonly string[] s_taxonomies = ["Tag", "Category", "Author", "SeriesTerm"];

    /// <summary>The finding about the first such type; null when there is no such type.</summary>
    public static LocatedFinding? Find((Microsoft.CodeAnalysis.Compilation Compilation, Project Project) input,
        CancellationToken cancellationToken)
    {
        var (compilation, project) = input;
        if (!project.MayEmit)
            return null;

        // Collections that the project declares have their own namespaces, independent of the property.
        var names = project.Collections.Where(static collection => collection.Half is null)
            .Select(static collection => collection.CollectionName)
            .Concat(s_taxonomies.Select(TermNaming.ClassOf));
        foreach (var name in names)
        {
            foreach (var type in compilation.GetTypesByMetadataName(project.Settings.Namespace + "." + name))
            {
                var assembly = type.ContainingAssembly;
                if (type.DeclaredAccessibility == Accessibility.Public
                    && !SymbolEqualityComparer.Default.Equals(assembly, compilation.Assembly))
                    return LocatedFinding.OfProject(SetUpRules.SameName(assembly.Name, type.ToDisplayString()));
            }
        }

        return null;
    }

    public static LocatedFinding Failed((Microsoft.CodeAnalysis.Compilation Compilation, Project Project) input, Fault fault) =>
        LocatedFinding.OfProject(fault.OfStage);
}
