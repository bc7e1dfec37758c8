using Microsoft.CodeAnalysis;
using NewsContent.Generators.Emission.Packed;
using NewsContent.Generators.Model;
using NewsContent.Generators.Schemas;

namespace NewsContent.Generators.Emission;

/// <summary>Emit: the collection class with its lists and look-ups.</summary>
internal static class CollectionEmitter
{
    public static void Emit(SourceProductionContext context, (ArchiveIndex Index, Project Project) input)
    {
        var (index, project) = input;
        if (!project.MayEmit)
            return;

        var schema = project.Collection(index.Collection);

        var writer = CodeWriter.StartFile();
        using (writer.Namespace(project.NamespaceOf(schema)))
        {
            writer.WriteLine($"/// <summary>The {CSharpLiteral.Of(index.Entries.Count)} posts of the archive, newest first.</summary>");
            using (writer.Block($"public static partial class {schema.CollectionName}"))
                EmitMembers(writer, index, schema, project);
        }

        context.AddSource(HintName.For(schema.CollectionName), writer.ToSourceText());
    }

    internal static void EmitMembers(CodeWriter writer, ArchiveIndex index, CollectionSchema schema, Project project)
    {
        writer.WriteLine(Facade(schema.TypeName));
        writer.WriteLine();
        foreach (var target in ReferencedTypes(schema.Members).Distinct().OrderBy(static type => type, StringComparer.Ordinal))
            EmitReferringTo(writer, schema.TypeName, target);

        if (index.IsPacked)
            PackSourceEmitter.Emit(writer, index, schema, project);
        else
            EmitSource(writer, index, schema, project);
    }

    private static string Facade(string type) => $$"""
        /// <summary>The collection itself, to pass to other code.</summary>
        public static global::NewsContent.ContentCollection<{{type}}> Collection { get; } = new(new Source());

        /// <summary>All entries, newest first. They are created on first use.</summary>
        public static global::System.Collections.Generic.IReadOnlyList<{{type}}> All => Collection;

        /// <summary>The entry with an id such as <c>2021/04/21/slug</c>, or <see langword="null"/>.</summary>
        public static {{type}}? Find(string id) => Collection.Find(id);

        /// <summary>The entries with a tag, newest first.</summary>
        public static global::System.Collections.Generic.IReadOnlyList<{{type}}> Tagged(global::NewsContent.Tag tag) => Collection.With(tag);

        /// <summary>The entries in a category, newest first.</summary>
        public static global::System.Collections.Generic.IReadOnlyList<{{type}}> InCategory(global::NewsContent.Category category) => Collection.With(category);

        /// <summary>The entries by an author, newest first.</summary>
        public static global::System.Collections.Generic.IReadOnlyList<{{type}}> By(global::NewsContent.Author author) => Collection.With(author);

        /// <summary>The entries of a series, in reading order.</summary>
        public static global::System.Collections.Generic.IReadOnlyList<{{type}}> InSeries(global::NewsContent.SeriesTerm series) => Collection.InSeries(series);
        """;

    internal static void EmitReferringTo(CodeWriter writer, string type, string target) => writer.WriteLine($"""
        /// <summary>The entries that refer to an entry of another collection or this one, in order.</summary>
        public static global::System.Collections.Generic.IReadOnlyList<{type}> ReferringTo({target} target) => Collection.ReferringTo(target);

        """);

    private static IEnumerable<string> ReferencedTypes(IEnumerable<SchemaMember> members) => members.SelectMany(static member =>
        member.Type.Kind == ValueKind.Reference ? [member.Type.TypeName] : ReferencedTypes(member.Type.Members));

    private static void EmitSource(CodeWriter writer, ArchiveIndex index, CollectionSchema schema, Project project)
    {
        var type = schema.TypeName;
        var groups = EntryGroup.Of(index.Entries).ToArray();
        using (writer.Block($"private sealed class Source : global::NewsContent.ContentSource<{type}>"))
        {
            using (writer.Block("public override global::System.Collections.Generic.IReadOnlyList<string> Ids => new string[]", close: "};"))
            {
                foreach (var entry in index.Entries)
                    writer.WriteLine(CSharpLiteral.Of(entry.Id) + ",");
            }

            writer.WriteLine();
            writer.WriteLine($"public override global::System.Collections.Generic.IReadOnlyList<int> GroupSizes => new int[] {{ {string.Join(", ", groups.Select(static group => CSharpLiteral.Of(group.Count)))} }};");
            writer.WriteLine();
            using (writer.Block($"public override {type}[] LoadGroup(int group) => group switch", close: "};"))
            {
                for (var i = 0; i < groups.Length; i++)
                    writer.WriteLine($"{CSharpLiteral.Of(i)} => {groups[i].Reference},");

                writer.WriteLine("_ => throw new global::System.ArgumentOutOfRangeException(nameof(group)),");
            }

            if (schema.DateMember is not null)
                EmitInstants(writer, index);

            DraftsEmitter.Emit(writer, index);
            LinksEmitter.EmitPermalinks(writer, index, project);
            LinksEmitter.Emit(writer, index, project);
            if (schema.HasReferences)
                EmitLinks(writer, groups, type);
        }
    }

    private static void EmitInstants(CodeWriter writer, ArchiveIndex index)
    {
        writer.WriteLine();
        writer.WriteLine("public override long InstantOf(int index) => s_instants[index];");
        writer.WriteLine();
        using (writer.Block("private static readonly long[] s_instants =", close: "};"))
        {
            foreach (var entry in index.Entries)
                writer.WriteLine(FormattableString.Invariant($"{entry.UtcTicks},"));
        }
    }

    private static void EmitLinks(CodeWriter writer, EntryGroup[] groups, string type)
    {
        writer.WriteLine();
        writer.WriteLine("public override bool HasReferences => true;");
        writer.WriteLine();
        using (writer.Block($"public override void LinkGroup(int group, {type}[] entries)"))
        using (writer.Block("switch (group)"))
        {
            for (var i = 0; i < groups.Length; i++)
                writer.WriteLine($"case {CSharpLiteral.Of(i)}: {groups[i].ClassName}.{groups[i].LinkMethodName}(entries); break;");
        }
    }
}
