using System.Text;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsContent.Build.Listing;
using NewsContent.Build.Packing;
using NewsContent.Compilation;
using NewsContent.Generators;
using NewsContent.Generators.Tests.Support;

namespace Fuzz.Targets;

/// <summary>The properties of a project with hostile values, as the tasks, the packer and the generator read them.</summary>
internal sealed class PropertiesTarget() : Target("properties")
{
    private const char End = '\u001F';

    private static readonly string[] s_names =
    [
        PropertyNames.Namespace, PropertyNames.TimeZone, PropertyNames.Drafts, PropertyNames.Html, PropertyNames.FrameHosts, PropertyNames.Markdown,
        PropertyNames.Highlight, PropertyNames.Language, PropertyNames.Permalink, PropertyNames.Handles, PropertyNames.MaxDiagnostics,
        PropertyNames.Storage, PropertyNames.PackBeyond, PropertyNames.Compression, PropertyNames.PackAs, PropertyNames.PackAsFileBeyond,
        PropertyNames.Exclude, PropertyNames.FollowLinks, PropertyNames.Root, PropertyNames.Assets, PropertyNames.JsonSchemaFolder,
        PostLimits.PostProperty, PostLimits.FrontMatterProperty, PostLimits.DataProperty, PropertyNames.PackFile, PropertyNames.OutputType,
    ];

    private readonly Mutator _mutator = new(
        [
            "Asia/Shanghai", "China Standard Time", "UTC+08:00", "true", "Sanitize", "Raw", "www.youtube.com|*.example.com", "footnotes+autoidentifiers",
            "zh-Hans-CN", "/:year/:month/:title/", "pretty", "Ids", "4194304", "Brotli", "a/**/[b-c]*.md|!d", "content", "A.B", "",
        ],
        [
            "/", "..", "/../", "\\", "//host", ":title", ":", "*", "**/", "[", "]", "!", "|", "+", "-", ".", ";", "#", "%", "%0A", "&", "=", "\n", "\r", "\0", "\t",
            "999999999999999999999999", "-1", "\u0085", "\u2028", "\u202E", "\uFEFF", "İ", "e\u0301", "😀", "\uD800", "class", "\"", "'", "{0}", "<", "$(", "@(",
        ]);

    public override string Make(PCG random)
    {
        var input = new StringBuilder();
        for (var count = random.Next(4) + 1; count > 0; count--)
            input.Append(Mutator.Pick(s_names, random)).Append(End).Append(_mutator.Make(random).Replace(End, ' ')).Append(End);

        return input.ToString();
    }

    public override void Execute(string input, PCG random)
    {
        var fields = input.Split(End);
        var values = new Dictionary<string, string>();
        for (var field = 0; field + 1 < fields.Length; field += 2)
            values[fields[field]] = TextOf(fields[field + 1]).Trim();

        var list = PropertyList.Read(PropertyList.Write(values));
        foreach (var (name, value) in values)
            Hold(list[name] == value, $"the value of {name} is not what was written");

        Finding[] findings = [.. PropertyRules.Check(list)];
        var request = new PackRequest(values.GetValueOrDefault(PropertyNames.Root, "/a"), [fields[^1], "/b\n%"], "/c\r\nd", PackSettings.Of(list))
        {
            Choices = ListingChoices.Of(list),
        };
        CheckRequest(request);
        if (random.Next(16) == 0)
            CheckGenerator(values, findings.Length > 0);
    }

    private static void CheckRequest(PackRequest request)
    {
        using var written = new StringWriter();
        request.Write(written);
        using var text = new StringReader(written.ToString());
        var read = PackRequest.Read(text)!;
        Hold((read.Root, read.Folder) == (request.Root, request.Folder), "the packer is asked for another folder");
        Hold(read.ExcludedFolders.SequenceEqual(request.ExcludedFolders), "the packer leaves out other folders");
        Hold(read.Choices == request.Choices, "the packer lists other files");
        Hold(read.Settings.Fingerprint().SequenceEqual(request.Settings.Fingerprint()), "the packer has other settings");
        Hold(text.Read() < 0, "the packer does not read all of the request");
    }

    private static void CheckGenerator(Dictionary<string, string> values, bool isRefused)
    {
        values.Remove(PropertyNames.Root);
        var compilation = CSharpCompilation.Create("Consumer", [], TextTarget.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        CSharpGeneratorDriver.Create(
                [new NewsContentGenerator().AsSourceGenerator()], [new Post("2026-04-21-a.md", "---\ntitle: A\ndate: 2026-04-21\n---\n[a](b.md)\n")],
                new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Diagnose), new ProjectOptions { Properties = values }.ToProvider())
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        foreach (var diagnostic in diagnostics)
            Hold(diagnostic.Id is not ("CS8785" or "NCG9999"), diagnostic.ToString());

        var isStopped = isRefused || diagnostics.Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        if (!isStopped && output.GetDiagnostics().FirstOrDefault(static found => found.Severity == DiagnosticSeverity.Error) is { } error)
            Hold(false, "the code does not compile: " + error);
    }
}
