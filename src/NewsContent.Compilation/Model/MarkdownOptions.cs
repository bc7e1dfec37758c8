namespace NewsContent.Compilation;

/// <summary>The extensions of Markdown that posts are read with, by the names that Markdig publishes; one is this package's own: <c>strikethrough</c>.</summary>
/// <param name="Extensions">The names in lower case, each once, ordinally.</param>
public sealed record MarkdownOptions(EquatableArray<string> Extensions)
{
    private const string GitHubTables = "gfm-pipetables";
    private const string OtherTables = "pipetables";

    /// <summary>What an empty setting means.</summary>
    public static MarkdownOptions Default { get; } = Of(
        ["autoidentifiers", "autolinks", "footnotes", GitHubTables, "strikethrough", "tasklists"]);

    /// <summary>All that may be chosen.</summary>
    public static IReadOnlyList<string> Known { get; } =
    [
        "abbreviations", "alerts", "autoidentifiers", "autolinks", "bootstrap", "citations", "cjk-friendly-emphasis", "customcontainers", "definitionlists", "diagrams", "emojis", "emphasisextras", "figures",
        "footers", "footnotes", "gfm-pipetables", "globalization", "gridtables", "hardlinebreak", "headinglinks", "mathematics", "nonascii-noescape", "pipetables",
        "smartypants", "strikethrough", "tasklists",
    ];

    // Names of Markdig that cannot be chosen, and what to do instead.
    private static readonly Dictionary<string, string> s_refused = new(StringComparer.Ordinal)
    {
        ["advanced"] = "'advanced' holds extensions that are not safe; name those that you want",
        ["attributes"] = "'attributes' lets a post set any attribute of any element; write an element of HTML where one is needed",
        ["listextras"] = "'listextras' takes a line of initials such as 'D. M. M. M.' for lists in lists, until the post cannot be rendered; leave it out",
        ["medialinks"] = "'medialinks' makes frames of links to other sites; write the iframe, whose host NewsContentFrameHosts allows",
        ["nohtml"] = "'nohtml' is a matter of another property; set NewsContentHtml to Escape",
        ["yaml"] = "'yaml' is not needed, as front matter is read already; leave it out",
        ["nofollowlinks"] = RelFix("nofollowlinks"),
        ["noopenerlinks"] = RelFix("noopenerlinks"),
        ["noreferrerlinks"] = RelFix("noreferrerlinks"),
    };

    /// <summary>The names with <c>+</c> between them: a list that <see cref="Parse"/> reads back.</summary>
    public string List => Extensions.Count == 0 ? MarkdownNames.Common : string.Join("+", Extensions);

    public bool Has(string extension) => Extensions.Contains(extension);

    public MarkdownOptions With(string extension) => Has(extension) ? this : Of(Extensions.Append(extension));

    public MarkdownOptions Without(string extension) => new(Extensions.Where(name => name != extension).ToEquatableArray());

    /// <summary>
    /// The options that a list asks for: names with <c>+</c>, <c>;</c>, <c>|</c> or <c>,</c> between them. A list that begins with <c>+</c> or
    /// <c>-</c> changes the default set, any other replaces it; <c>-</c> before a name takes it out, and <c>common</c> is no extension at all.
    /// </summary>
    /// <param name="problem">Why there are none; else null.</param>
    public static MarkdownOptions? Parse(string list, out string? problem)
    {
        problem = null;
        list = list.Trim().ToLowerInvariant();
        var chosen = new HashSet<string>(list.Length == 0 || list[0] is '+' or '-' ? Default.Extensions : [], StringComparer.Ordinal);
        foreach (var (name, isTakenOut) in MarkdownNames.Read(list))
        {
            if ((problem = ProblemOf(name)) is not null)
                return null;

            // The two kinds of table exclude each other.
            if (name is GitHubTables or OtherTables)
                chosen.ExceptWith([GitHubTables, OtherTables]);

            if (isTakenOut)
                chosen.Remove(name);
            else if (name != MarkdownNames.Common)
                chosen.Add(name);
        }

        var options = Of(chosen);
        return options == Default ? Default : options;
    }

    /// <summary>Whether Markdig has the extension, but projects cannot choose it.</summary>
    internal static bool IsRefused(string name) => s_refused.ContainsKey(name);

    private static MarkdownOptions Of(IEnumerable<string> names) =>
        new(names.OrderBy(static name => name, StringComparer.Ordinal).ToEquatableArray());

    private static string? ProblemOf(string name) =>
        name == MarkdownNames.Common || Known.Contains(name) ? null
        : s_refused.TryGetValue(name, out var reason) ? reason
        : name.Length == 0 ? "'-' has no name after it; write the name of an extension after '-'"
        : NearestName.Find(name, Known) is { } nearest
            ? $"there is no extension '{name}'; did you mean '{nearest}'? The others are {string.Join(", ", Known.Where(known => known != nearest))}"
        : $"there is no extension '{name}'; write some of {string.Join(", ", Known)}";

    private static string RelFix(string name) => $"'{name}' is not needed, as links to other sites get their rel with NewsContentHtml=Sanitize; leave it out";
}
