using NewsContent.Generators.Linking;
using NewsContent.Generators.Model;
using NewsContent.Generators.Naming;
using NewsContent.Generators.Schemas;
using NewsContent.Packs;

namespace NewsContent.Generators.Emission.Packed;

/// <summary>Emit: the source of a collection whose entries are in a pack.</summary>
internal static class PackSourceEmitter
{
    private const string Map = "global::NewsContent.Packs.PackMap";
    private const string Row = "global::NewsContent.Packs.PackRow";

    public static void Emit(CodeWriter writer, ArchiveIndex index, CollectionSchema schema, Project project)
    {
        var types = PackedType.Of(schema);
        var values = new PackedExpression(project.Settings.Namespace, types) { Collection = type => CollectionOf(type, project) };
        using (writer.Block($"private sealed class Source : global::NewsContent.Packs.PackSource<{schema.TypeName}>"))
        {
            EmitConstructor(writer, index, project);
            EmitIdentity(writer, types[0], schema);
            DraftsEmitter.Emit(writer, index);
            PackedPermalinkEmitter.Emit(writer, types[0], schema, PermalinkMaker.PatternOf(project.Settings));
            LinksEmitter.Emit(writer, index, project);
            EmitTerms(writer, types[0], schema, values);
            if (schema.IsReadLate)
                EmitTermsByName(writer, project);

            PackedTypeEmitter.EmitEntry(writer, types[0], schema, values);
            foreach (var nested in types.Skip(1))
                PackedTypeEmitter.EmitNested(writer, nested, values);

            if (schema.HasReferences)
                EmitLink(writer, types[0], values);

            foreach (var type in types)
            {
                PackedTypeEmitter.EmitKeys(writer, type);
                SetterEmitter.Emit(writer, type.Members.Where(member => type.IsLinked(member) || !member.IsRequired && !type.IsLate(member)), type.IsValueType);
            }

            values.EmitNames(writer);
            if (RuntimeRulesEmitter.IsNeeded(schema))
            {
                writer.WriteLine($"public override {schema.TypeName}[] LoadGroup(int group) => Checked(base.LoadGroup(group));");
                RuntimeRulesEmitter.Emit(writer, schema);
            }
        }
    }

    private static void EmitConstructor(CodeWriter writer, ArchiveIndex index, Project project)
    {
        var rows = new System.Text.StringBuilder();
        var items = new System.Text.StringBuilder();
        foreach (var entry in index.Entries)
        {
            PackOrder.Append(rows, entry.Row);
            PackOrder.Append(items, entry.Item + 1);
        }

        var hasItems = index.Entries.Any(static entry => entry.Item >= 0);
        writer.WriteLine($"""
            public Source()
                : base(global::{project.Settings.Namespace}.NewsContentPack.Open, {CSharpLiteral.Of(rows.ToString())}, {(hasItems ? CSharpLiteral.Of(items.ToString()) : "null")})
            """);
        writer.WriteLine("{");
        writer.WriteLine("}");
        writer.WriteLine();
    }

    private static void EmitIdentity(CodeWriter writer, PackedType type, CollectionSchema schema)
    {
        var id = schema.DateMember is { } dated
            ? $"row.DatedId({type.KeyClass}.{dated.Identifier}, {(dated.Type.Kind == ValueKind.DateOnly ? "true" : "false")})"
            : $"row.PathId({CSharpLiteral.Of(schema.Pattern?.Folder.Length ?? 0)})";
        var instant = schema.DateMember is not { } date ? "0"
            : date.Type.Kind == ValueKind.DateOnly ? $"values[{type.KeyClass}.{date.Identifier}].DateOnly().ToDateTime(default).Ticks"
            : $"values[{type.KeyClass}.{date.Identifier}].Date().UtcTicks";
        writer.WriteLine($"protected override string IdOf({Row} row) => {id};");
        writer.WriteLine();
        writer.WriteLine($"protected override long InstantOf({Map} values) => {instant};");
        writer.WriteLine();
    }

    // A type that says its terms itself may mean others than those of its properties.
    private static void EmitTerms(CodeWriter writer, PackedType type, CollectionSchema schema, PackedExpression values)
    {
        var saysItself = schema.Half is { NeedsEntry: false };
        using (writer.Block($"protected override global::System.Collections.Generic.IReadOnlyList<global::NewsContent.Term>? TermsOf({Map} values)"))
        {
            if (saysItself)
            {
                writer.WriteLine("return null;");
                return;
            }

            writer.WriteLine("var terms = new global::System.Collections.Generic.List<global::NewsContent.Term>();");
            foreach (var member in schema.Members.Where(static member => member is { Type.Kind: ValueKind.Term, List: not ListKind.Map }))
            {
                var value = type.Variable(member);
                writer.WriteLine($"if (values.TryGet({type.KeyClass}.{member.Identifier}, out var {value}))");
                writer.WriteLine($"    terms.AddRange({value}.ToArray<global::NewsContent.Term>(static item => {values.Item(member.Type, "item")}));");
            }

            writer.WriteLine("return terms;");
        }

        writer.WriteLine();
    }

    private static void EmitTermsByName(CodeWriter writer, Project project)
    {
        const string terms = "global::NewsContent.Packs.PackTerms";
        var ofNames = new[] { "Tag", "Category", "Author", "SeriesTerm" }.Select(kind => $"global::{project.Settings.Namespace}.{TermNaming.ClassOf(kind)}.Of");
        writer.WriteLine($"protected override {terms} Terms => new {terms}({string.Join(", ", ofNames)});");
        writer.WriteLine();
    }

    private static void EmitLink(CodeWriter writer, PackedType type, PackedExpression values)
    {
        writer.WriteLine("public override bool HasReferences => true;");
        writer.WriteLine();
        using (writer.Block($"protected override void Link({type.TypeName} entry, {Map} values)"))
        {
            foreach (var member in type.Members.Where(static member => member.HasReferences))
                PackedTypeEmitter.EmitOptional(writer, type, member, values);
        }
    }

    private static string CollectionOf(MemberType type, Project project)
    {
        var schema = project.Collections.First(collection => collection.TypeName == type.TypeName);
        var @namespace = project.NamespaceOf(schema) is { Length: > 0 } given ? given + "." : "";
        return $"global::{@namespace}{schema.CollectionName}.Collection";
    }
}
