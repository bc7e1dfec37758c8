using NewsContent.Compilation;

namespace NewsContent.Generators.Binding;

/// <summary>Writes a value of front matter for a message: a text unchanged, a list or a mapping shortened.</summary>
internal static class FoundValue
{
    private const int MostItems = 3;
    private const int LongestItem = 40;

    public static string Of(FrontMatterValue value) => value switch
    {
        FrontMatterList { Items.Count: 0 } => "an empty list",
        FrontMatterMap { Entries.Count: 0 } => "an empty mapping",
        FrontMatterList list => $"the list [ {Items(list.Items.Select(Item), list.Items.Count)} ]",
        FrontMatterMap map =>
            $"the mapping {{ {Items(map.Entries.Select(static entry => $"{entry.Key}: {Item(entry.Value)}"), map.Entries.Count)} }}",
        FrontMatterScalar { Text: not "" } scalar => $"'{scalar.Text}'",
        _ => "an empty text",
    };

    private static string Items(IEnumerable<string> items, int count) =>
        string.Join(", ", items.Take(MostItems)) + (count > MostItems ? ", …" : "");

    private static string Item(FrontMatterValue value) => value switch
    {
        FrontMatterList => "[ … ]",
        FrontMatterMap => "{ … }",
        FrontMatterScalar { Text.Length: <= LongestItem } scalar => scalar.Text,
        _ => "…",
    };
}
