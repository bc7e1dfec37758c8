using Microsoft.CodeAnalysis;
using NewsContent.Generators.Model;
using NewsContent.Generators.Schemas;

namespace NewsContent.Generators.Emission;

/// <summary>Emit: the entries of a year as object initialisers, in groups that are created on first use.</summary>
internal static class EntriesEmitter
{
    public static void Emit(SourceProductionContext context, (ArchiveYear Year, Project Project) input)
    {
        var (year, project) = input;
        if (project is not { Schema: { } schema, Settings: { MayEmit: true } settings })
            return;

        var lists = new ListFactories();
        var values = new ValueExpression(settings.Namespace, year.Terms, lists);
        var derived = new DerivedExpression(lists);
        var writer = CodeWriter.StartFile();
        using (writer.Block($"namespace {settings.Namespace}"))
        using (writer.Block($"public static partial class {schema.CollectionName}"))
        using (writer.Block($"private static class Entries{CSharpLiteral.Of(year.Year)}"))
        {
            foreach (var group in EntryGroup.OfYear(year.Year, year.Entries.Count))
            {
                using (writer.Block($"internal static {schema.TypeName}[] {group.MethodName}() => new {schema.TypeName}[]", close: "};"))
                {
                    for (var place = group.Start; place < group.Start + group.Count; place++)
                    {
                        context.CancellationToken.ThrowIfCancellationRequested();
                        EmitEntry(writer, year.Entries[place], place, schema, values, derived);
                    }
                }
            }

            lists.Emit(writer);
        }

        context.AddSource(HintName.For(schema.CollectionName, CSharpLiteral.Of(year.Year)), writer.ToSourceText());
    }

    private static void EmitEntry(CodeWriter writer, ArchiveEntry entry, int place, CollectionSchema schema, ValueExpression values, DerivedExpression derived)
    {
        using (writer.Block("new()", close: "},"))
        {
            foreach (var member in entry.Post.Bound.Members.Where(static member => member.Value is not ListValue { Items.Count: 0 }))
                writer.WriteLine($"{member.Name} = {values.Of(member.Value)},");

            foreach (var name in schema.DerivedMembers)
            {
                if (derived.Of(name, entry, place) is { } expression)
                    writer.WriteLine($"{name} = {expression},");
            }
        }
    }
}
