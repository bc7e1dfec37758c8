using System.Reflection;

namespace NewsContent.Compilation;

/// <summary>A rule that posts are held to: the one source of a diagnostic's id, severity and words.</summary>
/// <param name="Format">The message: key, value found and fix on one line.</param>
public sealed record Rule(string Id, RuleSeverity Severity, string Title, string Format)
{
    public string Category => Id[3] switch
    {
        '1' => "Front matter",
        '2' => "Values",
        '3' => "Body",
        '4' => "Archive",
        '5' => "Schemas",
        _ => "Set-up",
    };

    public string HelpLink => $"https://github.com/newscontent/NewsContent.Generators/blob/main/docs/diagnostics/{Id}.md";

    /// <summary>The rule with an id; null when there is none.</summary>
    public static Rule? Find(string id) => s_byId.Value.TryGetValue(id, out var rule) ? rule : null;

    private static readonly Type[] s_catalogue =
        [
            typeof(FrontMatterRules), typeof(ValueRules), typeof(BodyRules), typeof(LostTextRules), typeof(LinkRules), typeof(ArchiveRules),
            typeof(SchemaRules),
            typeof(SetUpRules), typeof(ListingRules),
        ];

    // The catalogue's classes hold their rules as fields; a list of them all would be a second truth. The classes are named: to look for them
    // would load every type of the assembly, and the parsers with them.
    private static readonly Lazy<Dictionary<string, Rule>> s_byId = new(static () => s_catalogue
        .SelectMany(static type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic))
        .Where(static field => field.FieldType == typeof(Rule))
        .Select(static field => (Rule)field.GetValue(null)!)
        .ToDictionary(static rule => rule.Id, StringComparer.Ordinal));

    internal Finding At(TextPlace place, params string[] arguments) => new(this, place, new([.. arguments.Select(PrintableText.Of)]));
}

public enum RuleSeverity
{
    Info,
    Warning,
    Error,
}

/// <summary>A rule that a post breaks, and where in its text.</summary>
public sealed record Finding(Rule Rule, TextPlace Place, EquatableArray<string> Arguments);
