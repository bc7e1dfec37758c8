namespace NewsContent.Compilation;

/// <summary>
/// The classes and ids of the site's theme begin with <c>nc-</c>. The theme positions elements by these classes, and links of the page lead
/// to these ids, so a post has none of them.
/// </summary>
internal static class ThemeNames
{
    private const string Prefix = "nc-";

    private static readonly string[] s_references = ["&amp;", "&quot;", "&lt;", "&gt;"];

    public static bool IsOne(ReadOnlySpan<char> name) => name.StartsWith(Prefix.AsSpan(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a value, as it stands in HTML, is proven to hold no name of the theme, neither alone nor in a list.</summary>
    public static bool AreAbsent(ReadOnlySpan<char> value)
    {
        var isStart = true;
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == '&' && !IsPlainReference(value.Slice(i)) || isStart && IsOne(value.Slice(i)))
                return false;

            isStart = value[i] <= ' ';
        }

        return true;
    }

    // Any other reference may stand for white space or for a letter of the prefix.
    private static bool IsPlainReference(ReadOnlySpan<char> value)
    {
        foreach (var reference in s_references)
        {
            if (value.StartsWith(reference.AsSpan(), StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
