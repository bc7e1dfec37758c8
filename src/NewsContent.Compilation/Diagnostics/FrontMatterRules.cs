namespace NewsContent.Compilation;

/// <summary>NCG1xxx: the front matter's syntax.</summary>
public static class FrontMatterRules
{
    private static readonly Rule s_noFrontMatter = new("NCG1001", RuleSeverity.Error, "No front matter",
        "The post does not begin with front matter; begin it with a line '---', the lines 'title: …' and 'date: {0}', and a line '---'");

    private static readonly Rule s_notClosed = new("NCG1002", RuleSeverity.Error, "Front matter is not closed",
        "The front matter opened here is never closed; add a line '{0}' before the body");

    private static readonly Rule s_notUtf8 = new("NCG1003", RuleSeverity.Error, "Post is not UTF-8",
        "The post is not UTF-8 ({0}); save it as UTF-8");

    private static readonly Rule s_syntax = new("NCG1004", RuleSeverity.Error, "Front matter has a syntax error",
        "The front matter is not valid {0}: {1}");

    private static readonly Rule s_duplicateKey = new("NCG1005", RuleSeverity.Error, "Key is given twice",
        "The key '{0}' is already given in line {1}; keep one of the two");

    private static readonly Rule s_refusedSyntax = new("NCG1006", RuleSeverity.Error, "Anchors, aliases and tags are refused",
        "'{0}' is a YAML {1}, which front matter may not use; if it is text, put the value in quotes");

    private static readonly Rule s_notMapping = new("NCG1007", RuleSeverity.Error, "Front matter is not a mapping",
        "The front matter is {0}, not keys and values; write lines of the form 'key: value'");

    private static readonly Rule s_limit = new("NCG1008", RuleSeverity.Error, "Front matter exceeds a limit",
        "The front matter has {0}: {1}, and the limit is {2}; move long text into the body, and long lists into a data file");

    private static readonly Rule s_controlCharacter = new("NCG1009", RuleSeverity.Error, "Control character in front matter",
        "The front matter holds {0}, which is no text; remove it");

    private static readonly Rule s_unreadable = new("NCG1010", RuleSeverity.Error, "Post cannot be read",
        "The post '{0}' cannot be read: {1}; check that the file exists and may be read");

    private static readonly Rule s_tooLong = new("NCG1011", RuleSeverity.Error, "Post is too long",
        "The file has {0} characters, and the limit is {1}, so the file is left out; "
        + "divide the file, or set the property {2} to a larger number");

    /// <param name="day">The day in the file name, or null.</param>
    public static Finding NoFrontMatter(TextPlace place, string? day) => s_noFrontMatter.At(place, day ?? "2021-04-21");

    public static Finding NotClosed(TextPlace fence, string closingFence) => s_notClosed.At(fence, closingFence);

    public static Finding NotUtf8(TextPlace place, string reason) => s_notUtf8.At(place, reason);

    /// <param name="format">YAML, TOML or JSON.</param>
    /// <param name="reason">What is wrong and how to put it right, without a full stop.</param>
    public static Finding Syntax(TextPlace place, string format, string reason) => s_syntax.At(place, format, reason);

    public static Finding DuplicateKey(TextPlace key, string name, int firstLine) =>
        s_duplicateKey.At(key, name, firstLine.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <param name="kind">anchor, alias or tag.</param>
    public static Finding RefusedSyntax(TextPlace place, string text, string kind) => s_refusedSyntax.At(place, text, kind);

    /// <param name="found">a list, or a scalar.</param>
    public static Finding NotMapping(TextPlace place, string found) => s_notMapping.At(place, found);

    public static Finding Limit(TextPlace place, string what, string found, string limit) => s_limit.At(place, what, found, limit);

    public static Finding ControlCharacter(TextPlace place, char character) =>
        s_controlCharacter.At(place, $"the control character U+{(int)character:X4}");

    public static Finding Unreadable(string path, string reason) => s_unreadable.At(TextPlace.FileStart, path, reason);

    public static Finding TooLong(int characters, int limit, string property) => s_tooLong.At(TextPlace.FileStart, $"{characters}", $"{limit}", property);
}
