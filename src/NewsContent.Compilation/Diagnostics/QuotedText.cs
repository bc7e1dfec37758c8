namespace NewsContent.Compilation;

/// <summary>Writes a value that a message proposes: text in quotes that YAML, TOML and JSON all read.</summary>
internal static class QuotedText
{
    public static string Of(string text) => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";

    public static string ListOf(IEnumerable<string> texts) => "[ " + string.Join(", ", texts.Select(Of)) + " ]";
}
