using System.Text;

namespace NewsContent.Compilation;

/// <summary>
/// Puts values such as titles and names on one line, even if a block scalar gives several lines. Names get Unicode's composed form, so that
/// a tag from every editor is the same tag.
/// </summary>
internal static class OneLineValue
{
    private static readonly HashSet<string> s_names =
        new(["author", "authors", "tag", "tags", "category", "categories", "series", "slug", "id"], FrontMatterKey.Comparer);

    private static readonly HashSet<string> s_lines =
        new(["title", "subtitle", "layout", "lang", "language", "date", "from"], FrontMatterKey.Comparer);

    /// <summary>The entry; the same object when no value changes.</summary>
    public static FrontMatterEntry Of(FrontMatterEntry entry)
    {
        var key = CanonicalForm.Compose(entry.Key);
        var value = !MayChange(entry.Value) ? entry.Value
            : s_names.Contains(key) ? Changed(entry.Value, isName: true)
            : s_lines.Contains(key) ? Changed(entry.Value, isName: false)
            : entry.Value;
        return ReferenceEquals(key, entry.Key) && ReferenceEquals(value, entry.Value) ? entry : entry with { Key = key, Value = value };
    }

    /// <summary>Joins lines with blanks, but without a blank between Chinese or Japanese characters.</summary>
    public static string Joined(string text)
    {
        var joined = new StringBuilder(text.Length);
        foreach (var line in text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            var piece = line.Trim(' ', '\t');
            if (piece.Length == 0)
                continue;

            if (joined.Length > 0 && !EastAsianText.JoinsLines(EastAsianText.Last(joined), EastAsianText.First(piece.AsSpan(), 0)))
                joined.Append(' ');

            joined.Append(piece);
        }

        return joined.ToString();
    }

    private static FrontMatterValue Changed(FrontMatterValue value, bool isName) => value switch
    {
        FrontMatterScalar scalar => scalar with { Text = Changed(scalar.Text, isName) },
        FrontMatterList list =>
            list with { Items = list.Items.Select(item => MayChange(item) ? Changed(item, isName) : item).ToEquatableArray() },
        _ => value,
    };

    private static string Changed(string text, bool isName)
    {
        var line = HasLineEnd(text) ? Joined(text) : text;
        return isName ? CanonicalForm.Compose(line) : line;
    }

    private static bool MayChange(FrontMatterValue value) => value switch
    {
        FrontMatterScalar scalar => HasLineEnd(scalar.Text) || !CanonicalForm.IsSurelyComposed(scalar.Text),
        FrontMatterList list => MayChange(list),
        _ => false,
    };

    private static bool MayChange(FrontMatterList list)
    {
        foreach (var item in list.Items)
        {
            if (MayChange(item))
                return true;
        }

        return false;
    }

    private static bool HasLineEnd(string text) => text.IndexOf('\n') >= 0 || text.IndexOf('\r') >= 0;
}
