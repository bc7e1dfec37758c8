namespace NewsContent.Compilation;

/// <summary>The <c>rel</c> of links: those to other sites tell search engines that they are no recommendation, and give the site no hold on the page.</summary>
internal static class LinkRelation
{
    public const string OfOtherSites = "noopener nofollow";

    private static readonly HashSet<string> s_allowed = new(StringComparer.Ordinal) { "noopener", "nofollow", "noreferrer", "ugc", "sponsored", "external", "author", "license", "tag", "bookmark" };

    public static bool IsAllowed(ReadOnlySpan<char> value)
    {
        foreach (var token in Tokens(value))
        {
            if (!s_allowed.Contains(token))
                return false;
        }

        return true;
    }

    public static bool IsWhole(ReadOnlySpan<char> value) => Tokens(value) is var tokens && Array.IndexOf(tokens, "noopener") >= 0 && Array.IndexOf(tokens, "nofollow") >= 0;

    /// <summary>The value with what is not allowed taken out and, for another site, what is wanted put in.</summary>
    public static string Clean(string value, bool isOtherSite) =>
        string.Join(" ", (isOtherSite ? OfOtherSites.Split(' ') : []).Concat(Tokens(value.ToLowerInvariant().AsSpan()).Where(s_allowed.Contains)).Distinct(StringComparer.Ordinal));

    private static string[] Tokens(ReadOnlySpan<char> value) => value.ToString().Split([' ', '\t', '\r', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries);
}
