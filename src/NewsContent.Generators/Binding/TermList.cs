using NewsContent.Compilation;
using NewsContent.Generators.Schemas;

namespace NewsContent.Generators.Binding;

/// <summary>
/// Finds lists that are written as one text, and so are one term: <c>tags: news, city</c>, and Jekyll's <c>tags: news city</c>.
/// </summary>
internal static class TermList
{
    private static readonly char[] s_separators = [',', ';', '，', '、', '；', '､', '،'];
    private static readonly string[] s_textKeys = ["tags", "categories", "keywords", "topics"];
    private static readonly string[] s_jekyllKeys = ["tags", "categories"];

    /// <summary>The finding about a text where a list is allowed; null when the text is one term.</summary>
    public static Finding? Check(SchemaMember member, FrontMatterEntry entry)
    {
        var takesTerms = member.Type.Kind == ValueKind.Term || member.Type.Kind == ValueKind.Text && Is(entry.Key, s_textKeys);
        if (!takesTerms || entry.Value is not FrontMatterScalar scalar)
            return null;

        var terms = Separated(scalar.Text);
        if (terms.Length < 2 || member.Type.SimpleName == "Author" && IsOneName(scalar.Text, terms))
            terms = Is(entry.Key, s_jekyllKeys) ? Words(scalar) : [];

        return terms.Length < 2 ? null : LostTextRules.OneTerm(scalar.Place, entry.Key, scalar.Text, terms);
    }

    private static string[] Separated(string text)
    {
        if (text.IndexOfAny(s_separators) < 0)
            return [];

        var terms = new List<string>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (Array.IndexOf(s_separators, text[i]) < 0 || IsPartOfATerm(text, i)))
                continue;

            if (text.Substring(start, i - start).Trim().TrimStart('#') is { Length: > 0 } term)
                terms.Add(term);

            start = i + 1;
        }

        return [.. terms];
    }

    // Not separators: the comma in '1,000' and the semicolon in '&amp;'.
    private static bool IsPartOfATerm(string text, int at) =>
        text[at] == ',' && at > 0 && at + 1 < text.Length && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1])
        || text[at] == ';' && text.LastIndexOf('&', at) is >= 0 and var start && text.IndexOf(' ', start, at - start) < 0;

    // One author: 'Lin, Mei'.
    private static bool IsOneName(string text, string[] parts) =>
        parts.Length == 2 && text.IndexOf(',') >= 0 && parts.Any(static part => part[0] <= '\u024F' && part.IndexOf(' ') < 0);

    // Jekyll cuts a text at blanks. Two words with capitals are usually one name, such as 'New York'.
    private static string[] Words(FrontMatterScalar scalar)
    {
        var words = Array.FindAll(
            scalar.Text.Split([' ', '\t', '\n', '\u3000'], StringSplitOptions.RemoveEmptyEntries), static word => word is not ("|" or "/" or "-"));
        if (words.Length > 1 && words.All(static word => word.Length > 1 && word[0] == '#'))
            return [.. words.Select(static word => word.Substring(1))];

        var isName = words.Length == 2 && words.All(static word => char.IsUpper(word[0]) || char.IsDigit(word[0]));
        return scalar.IsQuoted || isName ? [] : words;
    }

    private static bool Is(string key, string[] names) => names.Any(name => FrontMatterKey.AreSame(key, name));
}
