using NewsContent.Generators.Binding;
using NewsContent.Generators.Schemas;

namespace NewsContent.Generators.Emission.Packed;

/// <summary>Emit: the keys of a type, and the method that reads it from packed front matter.</summary>
internal static class PackedTypeEmitter
{
    private const string Map = "global::NewsContent.Packs.PackMap";
    private const string Key = "global::NewsContent.Packs.PackKey";

    public static void EmitKeys(CodeWriter writer, PackedType type)
    {
        using (writer.Block($"private static class {type.KeyClass}"))
        {
            foreach (var member in type.Members.Where(static member => !member.IsExtra))
                writer.WriteLine($"public static readonly {Key} {member.Identifier} = new({string.Join(", ", member.Keys.Select(CSharpLiteral.Of))});");

            if (type.Members.Any(static member => member.IsExtra))
                writer.WriteLine($"public static readonly {Key}[] {type.AllKeys} = new {Key}[] {{ {string.Join(", ", type.Members.Where(static member => !member.IsExtra).Select(static member => member.Identifier).Concat(ControlKeys.OfData.Select(static control => $"new({CSharpLiteral.Of(control.Key)})")))} }};");
        }
    }

    /// <summary>The method of the entry type.</summary>
    public static void EmitEntry(CodeWriter writer, PackedType type, CollectionSchema schema, PackedExpression values)
    {
        var derived = schema.DerivedMembers
            .Where(member => !member.IsStored && !(type.IsReadLate && member.IsLate))
            .ToArray();
        if (type.IsAllLate && derived.All(static member => member.Value is "Html" or "Collection" or DerivedMember.CollectionOfArticles))
        {
            EmitLateEntry(writer, type, derived);
            return;
        }

        // It runs once for each entry: optimised from the start it takes a fraction of the time that finding out would take.
        writer.WriteLine("[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]");
        using (writer.Block($"protected override {type.TypeName} Read(global::NewsContent.Packs.PackRow row)"))
        {
            writer.WriteLine("var values = row.Values;");
            EmitBody(writer, type, values, LateIdentity(type).Concat(derived.Select(static member => $"{member.Identifier} = {Derived(member)}")));
        }
    }

    private static void EmitLateEntry(CodeWriter writer, PackedType type, DerivedMember[] derived)
    {
        using (writer.Block($"protected override {type.TypeName} Create(global::NewsContent.Html html) => new {type.TypeName}", close: "};"))
        {
            foreach (var member in type.Members.Where(static member => member.IsRequired))
                writer.WriteLine($"{member.Identifier} = default!,");

            foreach (var initialiser in LateIdentity(type).Concat(derived.Select(static member => $"{member.Identifier} = {(member.Value == "Html" ? "html" : member.CollectionExpression)}")))
                writer.WriteLine(initialiser + ",");
        }

    }

    // Required, but read when it is asked for.
    private static IEnumerable<string> LateIdentity(PackedType type) => type.IsReadLate ? ["Id = default!"] : [];

    /// <summary>The method of a nested type.</summary>
    public static void EmitNested(CodeWriter writer, PackedType type, PackedExpression values)
    {
        using (writer.Block($"private static {type.TypeName} {type.ReadMethod}({Map} values)"))
            EmitBody(writer, type, values, []);
    }

    private static void EmitBody(CodeWriter writer, PackedType type, PackedExpression values, IEnumerable<string> derived)
    {
        using (writer.Block($"var entry = new {type.TypeName}", close: "};"))
        {
            foreach (var member in type.Members.Where(static member => member.IsRequired))
                writer.WriteLine($"{member.Identifier} = {(type.IsLinked(member) || type.IsLate(member) ? "default!" : values.Of(member, $"values[{type.KeyClass}.{member.Identifier}]"))},");

            // The default of an immutable array is not empty but unusable.
            foreach (var member in type.Members.Where(member => member is { IsRequired: false, List: ListKind.ImmutableArray, HasDefault: false } && !type.IsLate(member)))
                writer.WriteLine($"{member.Identifier} = global::System.Collections.Immutable.ImmutableArray<{member.Type.TypeName}>.Empty,");

            foreach (var initialiser in derived)
                writer.WriteLine(initialiser + ",");
        }

        foreach (var member in type.Optional)
            EmitOptional(writer, type, member, values);

        writer.WriteLine("return entry;");
    }

    public static void EmitOptional(CodeWriter writer, PackedType type, SchemaMember member, PackedExpression values)
    {
        var value = type.Variable(member);
        var entry = type.IsValueType ? "ref entry" : "entry";
        if (member.IsExtra)
        {
            writer.WriteLine($"var {value} = values.ToDictionary<{member.Type.TypeName}>(static item => {values.Item(member.Type, "item")}, {type.KeyClass}.{type.AllKeys});");
            writer.WriteLine($"if ({value}.Count > 0)");
            writer.WriteLine($"    Set{member.Name}({entry}, {value});");
            return;
        }

        writer.WriteLine($"if (values.TryGet({type.KeyClass}.{member.Identifier}, out var {value}))");
        writer.WriteLine($"    Set{member.Name}({entry}, {values.Of(member, value)});");
    }

    private static string Derived(DerivedMember member) => member.Value switch
    {
        "Id" => "IdOf(row)",
        // Drafts are in the pack only when the project has asked for them.
        "IsDraft" => "row.IsDraft",
        "Collection" or DerivedMember.CollectionOfArticles => member.CollectionExpression,
        "Permalink" => "PermalinkOf(row, IdOf(row))",
        var value => "row." + value,
    };
}
