using NewsContent.Compilation;
using NewsContent.Generators.Schemas;

namespace NewsContent.Generators.Binding;

/// <summary>Proposes a value for a missing key: the day or the name in the file name, else an example.</summary>
internal static class ProposedValue
{
    public static string Of(SchemaMember member, PostFileName? name) => member switch
    {
        { List: ListKind.None, Type.Kind: ValueKind.Date or ValueKind.DateTime or ValueKind.DateOnly } when name?.Date is { } day =>
            day.ToString(),
        { List: ListKind.None, Type.Kind: ValueKind.Text, Name: "Title" } when name is not null && IsPlain(name.Slug) =>
            name.Slug.Replace('-', ' '),
        _ => ValueBinder.Example(member),
    };

    // Text without characters that need quotes in YAML, TOML or JSON.
    private static bool IsPlain(string slug) =>
        slug.Length > 0 && char.IsLetter(slug[0]) && slug.All(static character => char.IsLetterOrDigit(character) || character == '-')
            && slug.Any(static character => !char.IsDigit(character));
}
