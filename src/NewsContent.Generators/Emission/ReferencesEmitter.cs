using NewsContent.Generators.Model;
using NewsContent.Generators.Schemas;

namespace NewsContent.Generators.Emission;

/// <summary>Emit: the members that hold entries. They are set after all entries exist, as entries may refer to each other in circles.</summary>
internal static class ReferencesEmitter
{
    public static void EmitLinks(CodeWriter writer, ArchiveYear year, EntryGroup group, CollectionSchema schema, ValueExpression values)
    {
        writer.WriteLine();
        using (writer.Block($"internal static void {group.LinkMethodName}({schema.TypeName}[] entries)"))
        {
            for (var place = group.Start; place < group.Start + group.Count; place++)
            {
                foreach (var bound in year.Entries[place].Post.Members)
                {
                    if (schema.Members.First(member => member.Name == bound.Name).HasReferences)
                        writer.WriteLine($"Set{bound.Name}(entries[{CSharpLiteral.Of(place - group.Start)}], {values.Of(bound.Value)});");
                }
            }
        }
    }

    /// <summary>The entries that an entry refers to, for the entry's half of a declared type.</summary>
    public static void EmitReferences(CodeWriter writer, CollectionSchema schema)
    {
        using (writer.Block("global::System.Collections.Generic.IEnumerable<global::NewsContent.IContentEntry> global::NewsContent.IContentEntry.References"))
        using (writer.Block("get"))
        {
            var items = 0;
            EmitMembers(writer, "this", schema.Members, ref items);
        }
    }

    private static void EmitMembers(CodeWriter writer, string owner, IEnumerable<SchemaMember> members, ref int items)
    {
        foreach (var member in members.Where(static member => member.HasReferences))
        {
            var source = $"{owner}.{member.Identifier}" + (member.List == ListKind.Map ? ".Values" : "");
            var item = "item" + CSharpLiteral.Of(items++);
            // A member may be null whatever its type says, and an immutable array may be unusable.
            if (member.List != ListKind.None)
                writer.WriteLine(member.List == ListKind.ImmutableArray ? $"if (!{owner}.{member.Identifier}.IsDefault)" : $"if ({owner}.{member.Identifier} is not null)");

            using (writer.Block(member.List == ListKind.None ? $"if ({source} is {{ }} {item})" : $"foreach (var {item} in {source})"))
            {
                if (member.Type.Kind == ValueKind.Reference)
                    writer.WriteLine($"yield return {item};");
                else
                    EmitMembers(writer, item, member.Type.Members, ref items);
            }
        }
    }
}
