namespace NewsContent.Compilation;

/// <summary>NCG3xxx: the body.</summary>
public static class BodyRules
{
    private static readonly Rule s_limit = new("NCG3001", RuleSeverity.Error, "Body exceeds a limit",
        "The body has {0} ({1}); the limit is {2}, beyond which rendering could take minutes");

    private static readonly Rule s_notRendered = new("NCG3002", RuleSeverity.Error, "Body cannot be rendered",
        "The body cannot be rendered: {0}");

    private static readonly Rule s_replacementCharacter = new("NCG3101", RuleSeverity.Info, "Replacement character in body",
        "The body holds U+FFFD, which stands where text was lost; put the lost text back");

    private static readonly Rule s_oddLineBreak = new("NCG3102", RuleSeverity.Info, "Unusual line break in body",
        "The body holds {0}, which some editors take as a line break and some do not; replace it by a line feed or a space");

    public static Finding Limit(TextPlace place, string what, string found, string limit) => s_limit.At(place, what, found, limit);

    public static Finding NotRendered(TextPlace place, string reason) => s_notRendered.At(place, reason);

    public static Finding ReplacementCharacter(TextPlace place) => s_replacementCharacter.At(place);

    /// <param name="character">U+2028, U+2029, U+0085 or a lone carriage return, named.</param>
    public static Finding OddLineBreak(TextPlace place, string character) => s_oddLineBreak.At(place, character);
}
