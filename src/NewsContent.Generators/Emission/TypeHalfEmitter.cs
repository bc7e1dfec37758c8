using Microsoft.CodeAnalysis;
using NewsContent.Generators.Model;
using NewsContent.Generators.Schemas;

namespace NewsContent.Generators.Emission;

/// <summary>Emit: what each declared type needs to be an entry.</summary>
internal static class TypeHalfEmitter
{
    public static void Emit(SourceProductionContext context, Project project)
    {
        if (!project.MayEmit)
            return;

        foreach (var schema in project.Collections)
        {
            if (schema.Half is not { } half || half is { NeedsEntry: false, NeedsId: false } && !schema.HasReferences)
                continue;

            var writer = CodeWriter.StartFile();
            using (writer.Namespace(half.Namespace))
            using (writer.Block($"partial {half.Keyword} {half.Name}{(half.NeedsEntry || schema.HasReferences ? " : global::NewsContent.IContentEntry" : "")}"))
            {
                if (half.NeedsId)
                    writer.WriteLine("""
                        /// <summary>The id, unique in the collection.</summary>
                        public string Id { get; init; } = "";
                        """);

                if (half.NeedsEntry)
                    EmitTerms(writer, schema);

                if (schema.HasReferences)
                    ReferencesEmitter.EmitReferences(writer, schema);
            }

            context.AddSource(HintName.For(schema.CollectionName, "Entry"), writer.ToSourceText());
        }
    }

    private static void EmitTerms(CodeWriter writer, CollectionSchema schema)
    {
        using (writer.Block("global::System.Collections.Generic.IEnumerable<global::NewsContent.Term> global::NewsContent.IContentEntry.Terms"))
        using (writer.Block("get"))
        {
            foreach (var member in schema.Members.Where(static member => member.Type.Kind == ValueKind.Term && member.List != ListKind.Map))
            {
                writer.WriteLine(member.List == ListKind.None
                    ? $"if (this.{member.Identifier} is not null)"
                    : $"foreach (var term in this.{member.Identifier})");
                writer.WriteLine(member.List == ListKind.None ? $"    yield return this.{member.Identifier};" : "    yield return term;");
            }

            writer.WriteLine("yield break;");
        }
    }
}
