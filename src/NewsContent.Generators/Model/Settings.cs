using NewsContent.Compilation;
using NewsContent.Packs;

namespace NewsContent.Generators.Model;

/// <summary>The project's choices.</summary>
/// <param name="Root">The content folder with <c>/</c> between folders and at the end.</param>
/// <param name="TimeZone">The zone of dates without an offset.</param>
/// <param name="MaxDiagnostics">How many findings of one id are shown.</param>
/// <param name="WritesJsonSchemas">Whether JSON Schemas are emitted for editors.</param>
/// <param name="Findings">What is wrong with the set-up; when there is anything, nothing is emitted.</param>
internal sealed record Settings(string Root, string Namespace, ContentTimeZone TimeZone, bool IncludesDrafts, int MaxDiagnostics, bool WritesJsonSchemas, EquatableArray<Finding> Findings)
{
    public const int DefaultMaxMembers = 5_000;

    /// <summary>The path of the manifest that stands for the posts when they are packed.</summary>
    public string Manifest { get; init; } = "";

    /// <summary>The name, without extension, of the files beside the app that are the pack; empty when it is in the assembly.</summary>
    public string PackFile { get; init; } = "";

    /// <summary>What becomes of HTML in posts.</summary>
    public HtmlPolicy Html { get; init; } = HtmlPolicy.Default;

    /// <summary>How long posts may be.</summary>
    public PostLimits Limits { get; init; } = PostLimits.Default;

    /// <summary>The pattern of permalinks.</summary>
    public string Permalink { get; init; } = PermalinkPattern.Default;

    /// <summary>The path of the list of the files below the content folder that are no posts.</summary>
    public string FileList { get; init; } = "";

    public Handles Handles { get; init; }

    /// <summary>Whether code finds terms by name alone.</summary>
    public bool TermsAreNames { get; init; }

    /// <summary>How many members all terms may have together.</summary>
    public int MaxMembers { get; init; } = DefaultMaxMembers;

    /// <summary>Whether the assembly is an app, which no other assembly is compiled against.</summary>
    public bool IsApp { get; init; }

    /// <summary>Of a project that does not use the package itself: nothing is emitted and nothing reported.</summary>
    public static Settings Off { get; } = new("", "NewsContent", ContentTimeZone.Utc, false, 0, false, EquatableArray<Finding>.Empty);

    public bool IsOff => Root.Length == 0 && Findings.Count == 0;

    public Settings With(Finding finding) => this with { Findings = Findings.Append(finding).ToEquatableArray() };

    public bool MayEmit => !IsOff && Findings.Count == 0;
}

/// <summary>How code names single entries.</summary>
internal enum Handles
{
    /// <summary>By properties in collections of a usual size, by ids beyond.</summary>
    Auto,
    Properties,
    Ids,
    None,
}
