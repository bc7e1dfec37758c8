using NewsContent.Compilation;

namespace NewsContent.Build.Tests.Support;

/// <summary>Values as text, to compare what the parser reads with what the app gets.</summary>
internal static class ValueForm
{
    public static string Of(NewsContent.FrontMatterValue value) => value.Kind switch
    {
        FrontMatterKind.List => $"[{string.Join(", ", value.Items.Select(Of))}]",
        FrontMatterKind.Map => $"{{{string.Join(", ", value.Entries.Select(static entry => $"{entry.Key}: {Of(entry.Value)}"))}}}",
        _ => $"{value.Kind} '{value.Text}'",
    };

    public static string Of(Compilation.FrontMatterValue value) => value switch
    {
        FrontMatterList list => $"[{string.Join(", ", list.Items.Select(Of))}]",
        FrontMatterMap map => $"{{{string.Join(", ", map.Entries.Select(static entry => $"{entry.Key}: {Of(entry.Value)}"))}}}",
        FrontMatterScalar scalar => $"{KindOf(scalar)} '{scalar.Text}'",
        _ => throw new ArgumentException("There is no such value.", nameof(value)),
    };

    private static FrontMatterKind KindOf(FrontMatterScalar scalar) =>
        scalar.IsQuoted ? FrontMatterKind.Text
        : scalar.IsNull ? FrontMatterKind.Null
        : CoreSchema.Boolean(scalar) is not null ? FrontMatterKind.Boolean
        : CoreSchema.IsInteger(scalar) || CoreSchema.IsReal(scalar) ? FrontMatterKind.Number
        : FrontMatterKind.Text;
}
