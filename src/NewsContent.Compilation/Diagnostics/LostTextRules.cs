namespace NewsContent.Compilation;

/// <summary>Rules about text of a post that readers do not see, or do not see as the writer meant it.</summary>
public static class LostTextRules
{
    private static readonly Rule s_comment = new("NCG2108", RuleSeverity.Warning, "Text behind '#' is left out",
        "'{0}' is left out, because '#' after a blank begins a comment in YAML; "
        + "write {1} if the text belongs to the value, or move the comment to a line of its own");

    private static readonly Rule s_oneTerm = new("NCG2109", RuleSeverity.Warning, "List is written as one term",
        "'{0}' has one term here, '{1}'; write {2} for several terms, or {3} for one term");

    private static readonly Rule s_openEmphasis = new("NCG3103", RuleSeverity.Warning, "Emphasis does not close",
        "'{0}' is shown as text, because in CommonMark emphasis does not close beside CJK punctuation; {1}");

    private static readonly Rule s_spacedPath = new("NCG3104", RuleSeverity.Warning, "Link or image with a blank in its path",
        "'{0}' is shown as text, because a blank ends the path of {1}; write {2}");

    private static readonly Rule s_unusedDefinition = new("NCG3105", RuleSeverity.Warning, "Definition that nothing uses",
        "'{0}' is not shown: {1}");

    private static readonly Rule s_bracedAttributes = new("NCG3106", RuleSeverity.Warning, "Attributes in braces are shown as text",
        "'{0}' is shown as text, because no extension of NewsContentMarkdown reads attributes in braces; {1}");

    private static readonly Rule s_templateTag = new("NCG3107", RuleSeverity.Warning, "Template tag is shown as text",
        "'{0}' is shown as text{1}, because template tags and shortcodes are not run; {2}");

    /// <param name="value">The value with the comment, in quotes.</param>
    public static Finding Comment(TextPlace place, string comment, string value) => s_comment.At(place, comment, value);

    public static Finding OneTerm(TextPlace value, string key, string term, IEnumerable<string> terms) =>
        s_oneTerm.At(value, key, term, QuotedText.ListOf(terms), QuotedText.ListOf([term]));

    /// <param name="extension">The Markdown extension that reads the emphasis, if the project has not chosen the extension.</param>
    /// <param name="marks">The marks to write instead, if no extension reads the written marks.</param>
    public static Finding OpenEmphasis(TextPlace place, string found, string? extension, string? marks)
    {
        var write = marks is null ? null : $"write '{marks}' in place of '{found}'";
        var add = extension is null ? null : $"add the extension '+{extension}' to NewsContentMarkdown";
        return s_openEmphasis.At(place, found, string.Join(", and ", new[] { write, add }.Where(static step => step is not null)));
    }

    /// <param name="what">A link or an image.</param>
    /// <param name="fix">What to write instead.</param>
    public static Finding SpacedPath(TextPlace place, string found, string what, string fix) => s_spacedPath.At(place, found, what, fix);

    public static Finding UnusedDefinition(TextPlace place, string found) => s_unusedDefinition.At(place, found,
        $"the line defines a link that no link uses; write '\\{found}' to show the line as text, or add a link that uses the definition");

    public static Finding RepeatedDefinition(TextPlace place, string found, string label) => s_unusedDefinition.At(place, found,
        $"'[{label}]' is defined above already, and the first definition counts; give this definition another name, "
        + $"or write '\\{found}' to show the line as text");

    /// <param name="reference">The reference to write, such as <c>[^1]</c>.</param>
    public static Finding UnusedFootnote(TextPlace place, string found, string reference) => s_unusedDefinition.At(place, found,
        $"no text refers to this footnote; write '{reference}' where the footnote belongs");

    /// <param name="fix">What to do instead.</param>
    public static Finding BracedAttributes(TextPlace place, string found, string fix) => s_bracedAttributes.At(place, found, fix);

    /// <param name="count">How many tags of this name the post has.</param>
    /// <param name="fix">What to do instead.</param>
    public static Finding TemplateTag(TextPlace place, string found, int count, string fix) =>
        s_templateTag.At(place, found, count == 1 ? "" : System.FormattableString.Invariant($" ({count} such tags in this post)"), fix);
}
