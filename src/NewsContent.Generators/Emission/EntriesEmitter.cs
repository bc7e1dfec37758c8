using Microsoft.CodeAnalysis;
using NewsContent.Generators.Model;
using NewsContent.Generators.Schemas;

namespace NewsContent.Generators.Emission;

/// <summary>Emit: the entries of a year as object initialisers, in groups that are created on first use.</summary>
internal static class EntriesEmitter
{
    public static void Emit(SourceProductionContext context, (ArchiveYear Year, (CollectionSchema? Schema, Settings Settings) Project) input)
    {
        var (year, (schema, settings)) = input;
        if (schema is null || !settings.MayEmit)
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
                    foreach (var entry in year.Entries.Skip(group.Start).Take(group.Count))
                        EmitEntry(writer, entry, schema, values, derived, context.CancellationToken);
                }
            }

            lists.Emit(writer);
        }

        context.AddSource(HintName.For(schema.CollectionName, CSharpLiteral.Of(year.Year)), writer.ToSourceText());
    }

    private static void EmitEntry(CodeWriter writer, ArchiveEntry entry, CollectionSchema schema, ValueExpression values, DerivedExpression derived, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using (writer.Block("new()", close: "},"))
        {
            foreach (var member in entry.Post.Bound.Members.Where(static member => member.Value is not ListValue { Items.Count: 0 }))
                writer.WriteLine($"{member.Name} = {values.Of(member.Value)},");

            foreach (var name in schema.DerivedMembers)
            {
                if (derived.Of(name, entry) is { } expression)
                    writer.WriteLine($"{name} = {expression},");
            }
        }
    }
}
