using Microsoft.CodeAnalysis;
using NewsContent.Generators.Model;
using NewsContent.Generators.Naming;
using NewsContent.Packs;

namespace NewsContent.Generators.Emission;

/// <summary>Emit: every entry of a large collection as a typed id, an enum a month, and the method that gives the entry of an id.</summary>
internal static class IdsEmitter
{
    public static void Emit(SourceProductionContext context, (ArchiveIndex Index, Project Project) input)
    {
        var (index, project) = input;
        if (!project.MayEmit || !EntryHandles.AreIds(index, project))
            return;

        var schema = project.Collection(index.Collection);
        var entries = index.Entries.Select((entry, place) => new Numbered(entry, project.Settings.IsApp ? place : EntryHash.Of(entry.Id))).ToArray();
        var get = project.Settings.IsApp ? "Collection[(int)id]" : "Collection.Get((long)id)";
        var writer = CodeWriter.StartFile();
        using (writer.Namespace(project.NamespaceOf(schema)))
        using (writer.Block($"public static partial class {schema.CollectionName}"))
        {
            var undated = entries.Where(static entry => entry.Entry.Day is null).ToArray();
            if (undated.Length > 0)
            {
                EmitIds(writer, "Names", "The ids of the entries.", undated, context.CancellationToken);
                EmitGet(writer, schema.TypeName, "Names", get);
            }

            foreach (var year in entries.Where(static entry => entry.Entry.Day is not null).GroupBy(static entry => entry.Entry.Day!.Value.Year).OrderByDescending(static year => year.Key))
                EmitYear(writer, FormattableString.Invariant($"Y{year.Key:D4}"), schema.TypeName, get, year, context.CancellationToken);
        }

        context.AddSource(HintName.For(schema.CollectionName, "Ids"), writer.ToSourceText());
    }

    private static void EmitYear(CodeWriter writer, string name, string type, string get, IEnumerable<Numbered> entries, CancellationToken cancellationToken)
    {
        var months = entries.GroupBy(static entry => entry.Entry.Day!.Value.Month).OrderByDescending(static month => month.Key).ToArray();
        writer.WriteLine($"/// <summary>The ids of the posts of {name.Substring(1)}.</summary>");
        using (writer.Block($"public static class {name}"))
        {
            foreach (var month in months)
                EmitIds(writer, FormattableString.Invariant($"M{month.Key:D2}"), FormattableString.Invariant($"The ids of the posts of {name.Substring(1)}-{month.Key:D2}."), month, cancellationToken);
        }

        foreach (var month in months)
            EmitGet(writer, type, FormattableString.Invariant($"{name}.M{month.Key:D2}"), get);
    }

    // In a library values that never change while a post keeps its id: they are copied into the assemblies that use them. In an app places,
    // most of which need no number: each number is an expression that compiler and analyzers go through.
    private static void EmitIds(CodeWriter writer, string name, string summary, IEnumerable<Numbered> entries, CancellationToken cancellationToken)
    {
        writer.WriteLine($"/// <summary>{summary}</summary>");
        using (writer.Block($"public enum {name} : long"))
        {
            var next = 0L;
            foreach (var entry in entries)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var number = entry.Number == next ? "" : FormattableString.Invariant($" = {entry.Number}");
                writer.WriteLine($"{CSharpIdentifier.Reference(entry.Entry.MemberName)}{number},");
                next = unchecked(entry.Number + 1);
            }
        }
    }

    internal static void EmitGet(CodeWriter writer, string type, string name, string get) => writer.WriteLine($"""
        /// <summary>The entry with an id.</summary>
        public static {type} Get({name} id) => {get};
        """);

    private sealed record Numbered(EntrySummary Entry, long Number);
}
