namespace NewsContent.Compilation;

/// <summary>NCG3xxx: the body.</summary>
public static class BodyRules
{
    private static readonly Rule s_limit = new("NCG3001", RuleSeverity.Error, "Body exceeds a limit",
        "The body has {0}: {1}, and the limit is {2}, as more could take the build minutes; make this part simpler, or divide the post");

    private static readonly Rule s_notRendered = new("NCG3002", RuleSeverity.Error, "Body cannot be rendered",
        "The body cannot be rendered: {0}");

    private static readonly Rule s_replacementCharacter = new("NCG3101", RuleSeverity.Info, "Replacement character in body",
        "The body holds U+FFFD, which stands where text was lost; put the lost text back");

    private static readonly Rule s_oddLineBreak = new("NCG3102", RuleSeverity.Info, "Unusual line break in body",
        "The body holds {0}, which some editors take as a line break and some do not; replace it by a line feed or a space");

    private static readonly Rule s_removed = new("NCG3201", RuleSeverity.Info, "HTML was removed",
        "Removed from the HTML: {0}; write what readers need in Markdown or with allowed elements, "
        + "and add the host of a frame to NewsContentFrameHosts");

    private static readonly Rule s_linkScheme = new("NCG3202", RuleSeverity.Warning, "Link has a scheme that is not allowed",
        "The {0} has {1}, which is not allowed, so only its text stays; use http, https, mailto, tel or a relative URL");

    private static readonly Rule s_notHighlighted = new("NCG3203", RuleSeverity.Info, "Code is not highlighted",
        "The code is not highlighted: {0}; the limit is {1}, beyond which highlighting could take seconds, so split the code or leave it plain");

    public static Finding Limit(TextPlace place, string what, string found, string limit) => s_limit.At(place, what, found, limit);

    public static Finding NotRendered(TextPlace place, string reason) => s_notRendered.At(place, reason);

    public static Finding ReplacementCharacter(TextPlace place) => s_replacementCharacter.At(place);

    /// <param name="character">U+2028, U+2029, U+0085 or a lone carriage return, named.</param>
    public static Finding OddLineBreak(TextPlace place, string character) => s_oddLineBreak.At(place, character);

    /// <param name="kinds">What was removed, how often, and in which line.</param>
    public static Finding Removed(TextPlace place, string kinds) => s_removed.At(place, kinds);

    /// <param name="what">A link or an image.</param>
    /// <param name="scheme">With its colon; empty when it is not readable.</param>
    public static Finding LinkScheme(TextPlace place, string what, string scheme) =>
        s_linkScheme.At(place, what, scheme.Length == 0 ? "an unreadable scheme" : $"the scheme '{scheme}'");

    /// <param name="found">What exceeds the limit.</param>
    public static Finding NotHighlighted(TextPlace place, string found, string limit) => s_notHighlighted.At(place, found, limit);
}
