namespace NewsContent.Docs.Tests.Support;

/// <summary>The fences that nothing can compile, as <c>not-compiled.md</c> lists them: page, language, first line, reason.</summary>
internal static class NotCompiled
{
    public static IReadOnlyList<(string Page, string Language, string FirstLine, string Reason)> Rows { get; } =
    [
        .. File.ReadLines(Checkout.PathOf("tests/NewsContent.Docs.Tests/not-compiled.md"))
            .Where(static line => line.StartsWith("| docs/", StringComparison.Ordinal) || line.StartsWith("| README", StringComparison.Ordinal) || line.StartsWith("| CONTRIBUTING", StringComparison.Ordinal))
            .Select(static line => line.Trim('|').Split(" | "))
            .Select(static cells => (cells[0].Trim(), cells[1].Trim(), Unquoted(cells[2].Trim()), cells[3].Trim())),
    ];

    public static bool Has(Fence fence) => Rows.Any(row => Is(fence, row));

    public static bool Is(Fence fence, (string Page, string Language, string FirstLine, string Reason) row) =>
        fence.Page == row.Page && fence.Language == row.Language && fence.FirstLine.Replace("|", "", StringComparison.Ordinal).Trim() == row.FirstLine;

    // The code span of a line that begins with backticks has spaces inside its own (CommonMark §6.1).
    private static string Unquoted(string cell) => cell[1..^1].Trim();
}
