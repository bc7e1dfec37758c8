namespace NewsContent.Compilation;

/// <summary>Rules about text that a post holds and that its readers would not see as its writer meant it.</summary>
public static class LostTextRules
{
    private static readonly Rule s_comment = new("NCG2108", RuleSeverity.Warning, "Text behind '#' is left out",
        "'{0}' is left out, because '#' after a blank begins a comment in YAML; write {1} if it is text, or give the comment a line of its own");

    private static readonly Rule s_oneTerm = new("NCG2109", RuleSeverity.Warning, "List is written as one term",
        "'{0}' has one term here, '{1}'; write {2} for several terms, or {3} for this one");

    /// <param name="value">The value with the comment, in quotes.</param>
    public static Finding Comment(TextPlace place, string comment, string value) => s_comment.At(place, comment, value);

    public static Finding OneTerm(TextPlace value, string key, string term, IEnumerable<string> terms) =>
        s_oneTerm.At(value, key, term, QuotedText.ListOf(terms), QuotedText.ListOf([term]));
}
