using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using NewsContent.Compilation;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Model;
using NewsContent.Packs;

namespace NewsContent.Generators.Reading;

/// <summary>Reads the project's choices from its MSBuild properties and its C# version.</summary>
internal static class SettingsReader
{
    private const int DefaultMaxDiagnostics = 100;
    private const string DefaultNamespace = "NewsContent";

    public static Settings Read((AnalyzerConfigOptionsProvider Options, ParseOptions Parse) project, CancellationToken cancellationToken)
    {
        var options = project.Options.GlobalOptions;
        var properties = PropertyList.Read(Value(options, PropertyNames.List));
        // A project that references a library with posts runs the library's generator too, but without its build files.
        var root = PathOf(properties[PropertyNames.FullRoot]);
        if (root.Length == 0)
            return Settings.Off;

        var posts = PostSettings.Of(properties);
        return new(
            root.EndsWith("/", StringComparison.Ordinal) ? root : root + "/",
            properties[PropertyNames.Namespace] is { Length: > 0 } name ? name : DefaultNamespace,
            posts.TimeZone,
            posts.IncludesDrafts,
            PostLimits.ParseNumber(properties[PropertyNames.MaxDiagnostics]) ?? DefaultMaxDiagnostics,
            PostSettings.IsTrue(properties[PropertyNames.JsonSchemas]),
            Findings(properties, ((CSharpParseOptions)project.Parse).LanguageVersion).ToEquatableArray())
        {
            Manifest = PathOf(properties[PropertyNames.Manifest]),
            PackFile = Uri.UnescapeDataString(Value(options, PropertyNames.PackFile)),
            IsApp = Value(options, PropertyNames.OutputType).EndsWith("Exe", StringComparison.OrdinalIgnoreCase),
            Html = posts.Html,
            Limits = posts.Limits,
            Permalink = (PermalinkPattern.Parse(properties[PropertyNames.Permalink]) ?? PermalinkPattern.Parse("")!).Text,
            FileList = PathOf(properties[PropertyNames.FileList]),
            Handles = Enum.TryParse<Handles>(properties[PropertyNames.Handles], ignoreCase: true, out var handles) ? handles : Handles.Auto,
            TermsAreNames = properties[PropertyNames.Terms].Equals("Names", StringComparison.OrdinalIgnoreCase),
            MaxMembers = PostLimits.ParseNumber(properties[PropertyNames.MaxMembers]) ?? Settings.DefaultMaxMembers,
        };
    }

    /// <summary>No root, as none is known, and the finding that is reported.</summary>
    public static Settings Failed((AnalyzerConfigOptionsProvider, ParseOptions) project, Fault fault) =>
        Settings.Off with { MaxDiagnostics = DefaultMaxDiagnostics, Findings = new([fault.OfStage]) };

    private static IEnumerable<Finding> Findings(PropertyList properties, LanguageVersion language)
    {
        if (language < LanguageVersion.CSharp12)
            yield return SetUpRules.LanguageTooOld(language.ToDisplayString());

        // Not in PropertyRules: only the compiler knows which names are valid.
        if (properties[PropertyNames.Namespace] is { Length: > 0 } name && !IsNamespace(name))
            yield return SetUpRules.BadSetting(PropertyNames.Namespace, name, "write a C# namespace such as MyApp.Content");

        foreach (var finding in PropertyRules.Check(properties))
            yield return finding;
    }

    private static bool IsNamespace(string name) =>
        name.Split('.').All(static part => SyntaxFacts.IsValidIdentifier(part) && SyntaxFacts.GetKeywordKind(part) == SyntaxKind.None);

    private static string PathOf(string value) => value.Replace('\\', '/');

    private static string Value(AnalyzerConfigOptions options, string property) =>
        options.TryGetValue("build_property." + property, out var value) ? value.Trim() : "";
}
