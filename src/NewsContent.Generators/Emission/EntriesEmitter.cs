using Microsoft.CodeAnalysis;
using NewsContent.Generators.Linking;
using NewsContent.Generators.Model;
using NewsContent.Generators.Naming;
using NewsContent.Generators.Schemas;

namespace NewsContent.Generators.Emission;

/// <summary>Emit: the entries of a year as object initialisers, in groups that are created on first use.</summary>
internal static class EntriesEmitter
{
    public static void Emit(SourceProductionContext context, (ArchiveYear Year, Project Project) input)
    {
        var (year, project) = input;
        if (!project.MayEmit)
            return;

        var schema = project.Collection(year.Collection);

        var isChecked = RuntimeRulesEmitter.IsNeeded(schema);
        var lists = new ListFactories();
        var values = new ValueExpression(project.Settings, year.Terms, lists);
        var derived = new DerivedExpression(lists, PermalinkMaker.PatternOf(project.Settings));
        var writer = CodeWriter.StartFile();
        using (writer.Namespace(project.NamespaceOf(schema)))
        using (writer.Block($"public static partial class {schema.CollectionName}"))
        using (writer.Block($"private static class {EntryGroup.ClassNameOf(year.Year)}"))
        {
            foreach (var group in EntryGroup.OfYear(year.Year, year.Entries.Count))
            {
                using (writer.Block($"internal static {schema.TypeName}[] {group.MethodName}() => {(isChecked ? "Checked(" : "")}new {schema.TypeName}[]", close: isChecked ? "});" : "};"))
                {
                    for (var place = group.Start; place < group.Start + group.Count; place++)
                    {
                        context.CancellationToken.ThrowIfCancellationRequested();
                        EmitEntry(writer, year.Entries[place], place, schema, values, derived);
                    }
                }

                if (schema.HasReferences)
                    ReferencesEmitter.EmitLinks(writer, year, group, schema, values);
            }

            SetterEmitter.Emit(writer, schema.Members.Where(static member => member.HasReferences));
            if (isChecked)
                RuntimeRulesEmitter.Emit(writer, schema);

            lists.Emit(writer);
        }

        context.AddSource(HintName.For(schema.CollectionName, HintName.PartOf(year.Year)), writer.ToSourceText());
    }

    private static void EmitEntry(CodeWriter writer, ArchiveEntry entry, int place, CollectionSchema schema, ValueExpression values, DerivedExpression derived)
    {
        var linked = schema.Members.Where(static member => member.HasReferences).Select(static member => member.Name).ToArray();
        using (writer.Block("new()", close: "},"))
        {
            foreach (var member in entry.Post.Members.Where(member => !linked.Contains(member.Name)))
                writer.WriteLine($"{CSharpIdentifier.Reference(member.Name)} = {values.Of(member.Value)},");

            foreach (var member in schema.Members.Where(static member => member is { HasReferences: true, IsRequired: true }))
                writer.WriteLine($"{member.Identifier} = default!,");

            foreach (var member in schema.Members.Where(member => NeedsEmptyArray(member, entry.Post)))
                writer.WriteLine($"{member.Identifier} = global::System.Collections.Immutable.ImmutableArray<{member.Type.TypeName}>.Empty,");

            foreach (var member in schema.DerivedMembers)
            {
                if (derived.Of(member, entry, place) is { } expression)
                    writer.WriteLine($"{member.Identifier} = {expression},");
            }
        }
    }

    // The default of an immutable array is not empty but unusable.
    private static bool NeedsEmptyArray(SchemaMember member, BoundPost post) =>
        member is { List: ListKind.ImmutableArray, HasDefault: false } && !post.Members.Any(bound => bound.Name == member.Name);
}
