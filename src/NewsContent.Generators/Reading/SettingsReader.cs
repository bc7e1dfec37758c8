using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using NewsContent.Compilation;
using NewsContent.Generators.Model;
using NewsContent.Packs;

namespace NewsContent.Generators.Reading;

/// <summary>Reads the project's choices from its MSBuild properties and its C# version.</summary>
internal static class SettingsReader
{
    private const int DefaultMaxDiagnostics = 100;

    public static Settings Read((AnalyzerConfigOptionsProvider Options, ParseOptions Parse) project, CancellationToken cancellationToken)
    {
        var findings = new List<Finding>();
        var options = project.Options.GlobalOptions;
        // A project that references a library with posts runs the library's generator too, but without its build files.
        var root = Uri.UnescapeDataString(Value(options, MSBuildNames.FullRoot)).Replace('\\', '/');
        if (root.Length == 0)
            return Settings.Off;

        var language = ((CSharpParseOptions)project.Parse).LanguageVersion;
        if (language < LanguageVersion.CSharp12)
            findings.Add(SetUpRules.LanguageTooOld(language.ToDisplayString()));

        return new(
            root.EndsWith("/", StringComparison.Ordinal) ? root : root + "/",
            Namespace(Value(options, MSBuildNames.Namespace), findings),
            TimeZone(Value(options, MSBuildNames.TimeZone), findings),
            Flag(options, MSBuildNames.Drafts, findings),
            Number(options, MSBuildNames.MaxDiagnostics, DefaultMaxDiagnostics, findings),
            Flag(options, MSBuildNames.JsonSchemas, findings),
            EquatableArray<Finding>.Empty)
        {
            Manifest = Uri.UnescapeDataString(Value(options, MSBuildNames.Manifest)).Replace('\\', '/'),
            PackFile = Uri.UnescapeDataString(Value(options, MSBuildNames.PackFile)),
            IsApp = Value(options, MSBuildNames.OutputType).EndsWith("Exe", StringComparison.OrdinalIgnoreCase),
            Html = Html(Value(options, MSBuildNames.Html), Uri.UnescapeDataString(Value(options, MSBuildNames.FrameHostList)), findings) with
            {
                Markdown = Markdown(Value(options, MSBuildNames.MarkdownList), findings),
                Language = Language(Value(options, MSBuildNames.Language), findings),
                HighlightsCode = Flag(options, MSBuildNames.Highlight, findings),
            },
            Limits = new(
                Number(options, PostLimits.PostProperty, PostLimits.Default.Post, findings),
                Number(options, PostLimits.FrontMatterProperty, PostLimits.Default.FrontMatter, findings),
                Number(options, PostLimits.DataProperty, PostLimits.Default.Data, findings)),
            Permalink = Permalink(Uri.UnescapeDataString(Value(options, MSBuildNames.Permalink)), findings),
            FileList = Uri.UnescapeDataString(Value(options, MSBuildNames.FileList)).Replace('\\', '/'),
            Handles = HandlesOf(Value(options, MSBuildNames.Handles), findings),
            Findings = findings.ToEquatableArray(),
        };
    }

    private static string Value(AnalyzerConfigOptions options, string property) =>
        options.TryGetValue("build_property." + property, out var value) ? value.Trim() : "";

    private static string Namespace(string value, List<Finding> findings)
    {
        if (value.Length == 0)
            return "NewsContent";

        if (!value.Split('.').All(part => SyntaxFacts.IsValidIdentifier(part) && SyntaxFacts.GetKeywordKind(part) == SyntaxKind.None))
            findings.Add(SetUpRules.BadSetting(MSBuildNames.Namespace, value, "write a C# namespace such as MyApp.Content"));

        return value;
    }

    private static ContentTimeZone TimeZone(string value, List<Finding> findings)
    {
        if (value.Length == 0)
            return ContentTimeZone.Utc;

        if (ContentTimeZone.Parse(value) is { } zone)
            return zone;

        findings.Add(SetUpRules.BadSetting(MSBuildNames.TimeZone, value, "write an offset such as +08:00 or a zone such as Asia/Shanghai"));
        return ContentTimeZone.Utc;
    }

    private static HtmlPolicy Html(string mode, string hosts, List<Finding> findings)
    {
        var (known, allowed) = (HtmlPolicy.ParseMode(mode), HtmlPolicy.ParseHosts(hosts));
        if (known is null)
            findings.Add(SetUpRules.BadSetting(MSBuildNames.Html, mode, "write Sanitize, Raw or Escape"));

        if (allowed is null)
            findings.Add(SetUpRules.BadSetting(MSBuildNames.FrameHosts, hosts, "write hosts such as www.youtube.com|*.example.com, or None"));

        return new(known ?? HtmlPolicy.Default.Mode, allowed ?? HtmlPolicy.Default.FrameHosts);
    }

    private static string Permalink(string value, List<Finding> findings)
    {
        if (PermalinkPattern.Parse(value) is { } pattern)
            return pattern.Text;

        findings.Add(SetUpRules.BadSetting(MSBuildNames.Permalink, value, PermalinkFix.Of(value)));
        return PermalinkPattern.Default;
    }

    private static MarkdownOptions Markdown(string list, List<Finding> findings)
    {
        if (MarkdownOptions.Parse(list, out var problem) is { } options)
            return options;

        findings.Add(SetUpRules.BadSetting(MSBuildNames.Markdown, list, problem!));
        return MarkdownOptions.Default;
    }

    private static string Language(string tag, List<Finding> findings)
    {
        if (tag.Length == 0 || LanguageTag.IsWellFormed(tag))
            return tag.Length == 0 ? HtmlPolicy.Default.Language : tag;

        findings.Add(SetUpRules.BadSetting(MSBuildNames.Language, tag, "write a language tag such as en, zh-Hans or zh-TW"));
        return HtmlPolicy.Default.Language;
    }

    private static int Number(AnalyzerConfigOptions options, string property, int usual, List<Finding> findings)
    {
        var value = Value(options, property);
        if (value.Length > 0 && PostLimits.ParseNumber(value) is null)
            findings.Add(SetUpRules.BadSetting(property, value, "write a whole number above 0"));

        return PostLimits.ParseNumber(value) ?? usual;
    }

    private static Handles HandlesOf(string value, List<Finding> findings)
    {
        if (value.Length == 0 || Enum.TryParse<Handles>(value, ignoreCase: true, out var handles) && Enum.IsDefined(typeof(Handles), handles) && char.IsLetter(value[0]))
            return value.Length == 0 ? Handles.Auto : (Handles)Enum.Parse(typeof(Handles), value, ignoreCase: true);

        findings.Add(SetUpRules.BadSetting(MSBuildNames.Handles, value, "write Auto, Properties, Ids or None"));
        return Handles.Auto;
    }

    private static bool Flag(AnalyzerConfigOptions options, string property, List<Finding> findings)
    {
        var value = Value(options, property);
        if (value.Length == 0 || bool.TryParse(value, out _))
            return value.Length > 0 && bool.Parse(value);

        findings.Add(SetUpRules.BadSetting(property, value, "write true or false"));
        return false;
    }
}
