using NewsContent.Generators.Schemas;
using NewsContent.Packs;

namespace NewsContent.Generators.Emission.Packed;

/// <summary>Emit: how the app makes the permalinks of packed entries: a large archive's would not fit into an assembly.</summary>
internal static class PackedPermalinkEmitter
{
    public static void Emit(CodeWriter writer, PackedType type, CollectionSchema schema, PermalinkPattern pattern)
    {
        var permalink = schema.DateMember is null ? "OfPath(row.Path, row.Slug)"
            : pattern.NeedsIdAlone ? "OfId(id)"
            : "Of(id, InstantOf(row.Values), CategoriesOf(row.Values))";
        LinksEmitter.EmitPattern(writer, pattern);
        writer.WriteLine($"protected override string PermalinkOf(global::NewsContent.Packs.PackRow row, string id) => s_permalinks.{permalink};");
        writer.WriteLine();
        if (schema.DateMember is null || pattern.NeedsIdAlone)
            return;

        using (writer.Block("private static global::System.Collections.Generic.IEnumerable<string> CategoriesOf(global::NewsContent.Packs.PackMap values)"))
        {
            writer.WriteLine("var names = new global::System.Collections.Generic.List<string>();");
            foreach (var member in schema.Members.Where(static member => member is { Type: { Kind: ValueKind.Term, SimpleName: "Category" }, List: not ListKind.Map }))
            {
                writer.WriteLine($"if (values.TryGet({type.KeyClass}.{member.Identifier}, out var {type.Variable(member)}))");
                writer.WriteLine($"    names.AddRange({type.Variable(member)}.ToArray<string>(static item => item.Text()));");
            }

            writer.WriteLine("return names;");
        }

        writer.WriteLine();
    }
}
