using NewsContent.Compilation;

namespace NewsContent.Generators.Emission;

/// <summary>The C# expressions of values of any form.</summary>
internal static class AnyExpression
{
    private const string Type = "global::NewsContent.FrontMatterValue";
    private const string Pair = "global::System.Collections.Generic.KeyValuePair<string, " + Type + ">";

    public static string Of(FrontMatterValue value) => value switch
    {
        FrontMatterList list => $"new {Type}(new {Type}[] {{ {string.Join(", ", list.Items.Select(Of))} }})",
        FrontMatterMap map => $"new {Type}(new {Pair}[] {{ {string.Join(", ", map.Entries.Select(static entry => $"new {Pair}({CSharpLiteral.Of(entry.Key)}, {Of(entry.Value)})"))} }})",
        FrontMatterScalar scalar => $"new {Type}(global::NewsContent.FrontMatterKind.{KindOf(scalar)}, {CSharpLiteral.Of(scalar.Text)})",
        _ => throw new InvalidOperationException($"No expression for {value.GetType().Name}."),
    };

    private static string KindOf(FrontMatterScalar scalar) => scalar.IsNull ? "Null"
        : CoreSchema.Boolean(scalar) is not null ? "Boolean"
        : CoreSchema.IsInteger(scalar) || CoreSchema.IsReal(scalar) ? "Number"
        : "Text";
}
