using Microsoft.CodeAnalysis;
using NewsContent.Generators.Model;
using NewsContent.Generators.Naming;
using NewsContent.Generators.Schemas;

namespace NewsContent.Generators.Emission;

/// <summary>Emit: every post as a named member, by year and month.</summary>
internal static class MembersEmitter
{
    public static void Emit(SourceProductionContext context, (ArchiveIndex Index, Project Project) input)
    {
        var (index, project) = input;
        if (!project.MayEmit)
            return;

        var schema = project.Collection(index.Collection);
        if (!EntryHandles.AreProperties(index, project))
            return;

        var writer = CodeWriter.StartFile();
        var places = index.Entries.Select(static (entry, place) => (entry, place)).ToArray();
        using (writer.Namespace(project.NamespaceOf(schema)))
        using (writer.Block($"public static partial class {schema.CollectionName}"))
        {
            foreach (var (entry, place) in places.Where(static entry => entry.entry.Day is null).OrderBy(static entry => entry.entry.MemberName, StringComparer.Ordinal))
                EmitMember(writer, schema, entry, place);

            foreach (var year in places.Where(static entry => entry.entry.Day is not null).GroupBy(static entry => entry.entry.Day!.Value.Year).OrderByDescending(static year => year.Key))
            {
                writer.WriteLine(FormattableString.Invariant($"/// <summary>The posts of {year.Key:D4}.</summary>"));
                using (writer.Block(FormattableString.Invariant($"public static class Y{year.Key:D4}")))
                {
                    foreach (var month in year.GroupBy(static entry => entry.entry.Day!.Value.Month).OrderByDescending(static month => month.Key))
                        EmitMonth(writer, schema, year.Key, month);
                }
            }
        }

        context.AddSource(HintName.For(schema.CollectionName, "Members"), writer.ToSourceText());
    }

    private static void EmitMonth(CodeWriter writer, CollectionSchema schema, int year, IGrouping<int, (EntrySummary Entry, int Place)> month)
    {
        writer.WriteLine(FormattableString.Invariant($"/// <summary>The posts of {year:D4}-{month.Key:D2}.</summary>"));
        using (writer.Block(FormattableString.Invariant($"public static class M{month.Key:D2}")))
        {
            foreach (var (entry, place) in month)
                EmitMember(writer, schema, entry, place);
        }
    }

    private static void EmitMember(CodeWriter writer, CollectionSchema schema, EntrySummary entry, int place) =>
        EmitMember(writer, schema, entry.MemberName, place, entry.Title, entry.RelativePath);

    internal static void EmitMember(CodeWriter writer, CollectionSchema schema, string name, int place, string title, string path) => writer.WriteLine($"""
        /// <summary>{XmlDoc.Escape(title)}</summary>
        /// <remarks>{XmlDoc.Escape(path)}</remarks>
        public static {schema.TypeName} {CSharpIdentifier.Reference(name)} => Collection[{CSharpLiteral.Of(place)}];
        """);
}
