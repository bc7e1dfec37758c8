using System.Globalization;
using System.Text;
using NewsContent.Generators.Tests.Support;

namespace Fuzz.Targets;

/// <summary>A post whose every text is given, and whose YAML is written so that it says just these texts.</summary>
internal sealed record FuzzedPost(string Path, string Title, string Author, string Tag, string Layout, string Key, string Body)
{
    public const int FieldCount = 7;

    public static FuzzedPost Of(int number, ReadOnlySpan<string> fields) => new(
        $"{new DateOnly(2026, 1, 1).AddDays(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}-x{Name(fields[0])}.md", fields[1], fields[2], fields[3], fields[4], "k" + fields[5], fields[6]);

    public Post ToPost() => new(Path, $"---\ntitle: {Quoted(Title)}\ndate: {Path[..10]}\nauthor: {Quoted(Author)}\ntags: [ {Quoted(Tag)} ]\nlayout: {Quoted(Layout)}\n{Quoted(Key)}: {Quoted(Body)}\n---\n{Body}\n");

    // What a file system takes.
    private static string Name(string text) => new([.. text.Where(static character => character is not ('/' or '\\' or '\0'))]);

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
            quoted.Append(rune.IsAscii && char.IsAsciiLetterOrDigit((char)rune.Value) ? rune.ToString() : "\\U" + rune.Value.ToString("X8", CultureInfo.InvariantCulture));

        return quoted.Append('"').ToString();
    }
}
