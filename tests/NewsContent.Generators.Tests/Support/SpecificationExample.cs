namespace NewsContent.Generators.Tests.Support;

/// <summary>An example in a file of the form that the specification of CommonMark has: Markdown, a line with a dot, HTML; <c>→</c> is a tab.</summary>
internal sealed record SpecificationExample(string File, string Section, int Line, string Markdown, string Html)
{
    private static readonly string s_fence = new('`', 32);

    public string Name => $"{File}:{Line} {Section}";

    public static IEnumerable<SpecificationExample> ReadAll(string file)
    {
        var lines = System.IO.File.ReadAllText(file).Replace('→', '\t').Split('\n');
        var section = "";
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith('#'))
                section = lines[i].TrimStart('#', ' ');

            if (lines[i] != s_fence + " example")
                continue;

            var (start, dot, end) = (i + 1, Array.IndexOf(lines, ".", i), Array.IndexOf(lines, s_fence, i));
            yield return new(Path.GetFileName(file), section, start, Text(lines[start..dot]), Text(lines[(dot + 1)..end]));
            i = end;
        }
    }

    private static string Text(string[] lines) => string.Concat(lines.Select(static line => line + "\n"));
}
