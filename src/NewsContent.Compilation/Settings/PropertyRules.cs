using System.Globalization;
using NewsContent.Packs;

namespace NewsContent.Compilation;

/// <summary>The valid values of a project's properties, the same in both storages and in every process that reads the properties.</summary>
public static class PropertyRules
{
    /// <summary>How many members a class may have at most: .NET loads no class of more than 65,535 methods, and some are not members of the archive.</summary>
    public const int MostMembersOfAClass = 65_000;

    private static readonly (string Name, Func<string, string?> ProblemOf)[] s_rules =
    [
        (PropertyNames.Root, Folder),
        (PropertyNames.Exclude, ContentGlobs.ProblemOf),
        (PropertyNames.FollowLinks, Flag),
        (PropertyNames.TimeZone, ContentTimeZone.ProblemOf),
        (PropertyNames.Drafts, Flag),
        (PropertyNames.Html, Choice("Sanitize", "Raw", "Escape")),
        (PropertyNames.FrameHosts,
            static value => HtmlPolicy.ParseHosts(value) is null ? "write hosts such as www.youtube.com|*.example.com, or None" : null),
        (PropertyNames.Markdown, static value => MarkdownOptions.Parse(value, out var problem) is null ? problem : null),
        (PropertyNames.Highlight, Flag),
        (PropertyNames.Language,
            static value => LanguageTag.IsWellFormed(value) ? null : "write a language tag such as en, zh-Hans or zh-TW"),
        (PropertyNames.Permalink, static value => PermalinkPattern.Parse(value) is null ? PermalinkFix.Of(value) : null),
        (PropertyNames.Assets, Folder),
        (PropertyNames.Handles, Choice("Auto", "Properties", "Ids", "None")),
        (PropertyNames.Terms, Choice("Members", "Names")),
        (PropertyNames.MaxMembers, Members),
        (PropertyNames.JsonSchemas, Flag),
        (PropertyNames.JsonSchemaFolder, Folder),
        (PropertyNames.MaxDiagnostics, Count),
        (PostLimits.PostProperty, Count),
        (PostLimits.FrontMatterProperty, Count),
        (PostLimits.DataProperty, Count),
        (PropertyNames.Storage, Choice("Auto", "Source", "Pack")),
        (PropertyNames.PackBeyond, Bytes),
        (PropertyNames.Compression, Choice("Auto", "None", "Brotli")),
        (PropertyNames.PackAs, Choice("Auto", "Resource", "File")),
        (PropertyNames.PackAsFileBeyond, Bytes),
    ];

    /// <summary>The findings about the properties, in the order of the rules. An empty value is always valid.</summary>
    public static IEnumerable<Finding> Check(PropertyList properties)
    {
        foreach (var (name, problemOf) in s_rules)
        {
            var value = properties[name];
            if (value.Length > 0 && problemOf(value) is { } problem)
                yield return SetUpRules.BadSetting(name, value, problem);
        }
    }

    /// <summary>A whole number of bytes; null when the text is not a whole number.</summary>
    public static long? ParseBytes(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes)
        ? bytes
        : null;

    private static string? Flag(string value) => bool.TryParse(value, out _) ? null : "write true or false";

    private static string? Count(string value) => PostLimits.ParseNumber(value) is null ? "write a whole number above 0" : null;

    private static string? Members(string value) =>
        PostLimits.ParseNumber(value) is <= MostMembersOfAClass ? null : "write a whole number from 1 to 65000";

    private static string? Bytes(string value) => ParseBytes(value) is null ? "write a whole number of bytes such as 4194304" : null;

    // The request to the packer and the compiler's response file have one value per line.
    private static string? Folder(string value) => value.Any(static character => char.IsControl(character))
        ? "write the path of one folder, without line ends"
        : null;

    private static Func<string, string?> Choice(params string[] names)
    {
        var fix = $"write {string.Join(", ", names.Take(names.Length - 1))} or {names[names.Length - 1]}";
        return value => names.Contains(value, StringComparer.OrdinalIgnoreCase) ? null : fix;
    }
}
