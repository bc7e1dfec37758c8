using System.Globalization;
using System.Text;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsContent.Generators;
using NewsContent.Generators.Tests.Support;

namespace Fuzz.Targets;

/// <summary>Any text in title, author, tags, keys, slug, file name and body: the generated C# compiles, and says what the posts say.</summary>
internal sealed class TextTarget() : Target("text")
{
    // A compilation costs about as much for many as for one.
    private const int PostCount = 64;

    private static readonly string[] s_awkward =
    [
        "\"", "\\", "{", "}", "{0}", "*/", "//", "/*", "#if", "\n", "\r", "\u0085", "\u2028", "\u2029", "\u202E", "\u200D", "\uFEFF", "\u00AD", "</summary>", "<!--", "]]>", "&lt;", "&", "class", "System", "NewsContent", "Equals", "_", "-", "$\"", "\"\"\"",
        "\u0301", "𠮷", "😀", "İ", "ı", "\0", "\u0001", "\u007F", "\uFFFE", "\t", " ", "\u3000", "Articles", "All", "M04", "Y2026", "value", "record", "ａ", "é", "e\u0301",
    ];

    internal static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) == "netstandard.dll")
            .Append(typeof(NewsContent.Article).Assembly.Location)
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly ProjectOptions s_options = new();

    // One value a field; a unit separator is no text of YAML, and so of no value.
    public override string Make(PCG random) => string.Join('\u001F', Enumerable.Range(0, PostCount * FuzzedPost.FieldCount).Select(_ => Text(random)));

    public override void Execute(string input, PCG random)
    {
        var fields = input.Split('\u001F');
        FuzzedPost[] posts = [.. Enumerable.Range(0, PostCount).Select(number => FuzzedPost.Of(number, fields.AsSpan(number * FuzzedPost.FieldCount, FuzzedPost.FieldCount)))];
        var compilation = CSharpCompilation.Create(
            "Consumer", [], References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, deterministic: true));
        var driver = CSharpGeneratorDriver.Create(
                [new NewsContentGenerator().AsSourceGenerator()], posts.Select(static post => post.ToPost()), new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Diagnose), s_options.ToProvider())
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        foreach (var diagnostic in diagnostics)
        {
            Hold(diagnostic.Id is not ("CS8785" or "NCG9999"), diagnostic.ToString());
            Hold(!diagnostic.GetMessage(CultureInfo.InvariantCulture).Any(static character => char.IsControl(character) || character is '\u2028' or '\u2029'), "a message is no line: " + diagnostic);
        }

        foreach (var source in driver.GetRunResult().Results[0].GeneratedSources)
            Hold(!source.SourceText.ToString().Any(static character => char.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator), "a generated file holds a format character");

        Check(posts, new GeneratorRun(driver, (CSharpCompilation)output, diagnostics), diagnostics);
    }

    private static void Check(FuzzedPost[] posts, GeneratorRun run, IEnumerable<Diagnostic> diagnostics)
    {
        // An error without a place counts those that are not shown.
        Diagnostic[] errors = [.. diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
        var areAllShown = errors.All(static error => error.Location != Location.None);
        var failed = errors.Where(static error => error.Location != Location.None).Select(static error => error.Location.GetLineSpan().Path[Post.Root.Length..]).ToHashSet();
        // Also throws if the code does not compile.
        var articles = run.Articles.ToDictionary(static article => article.Path, StringComparer.Ordinal);
        foreach (var post in posts.Where(post => !failed.Contains(post.Path)))
        {
            if (!articles.TryGetValue(post.Path, out var article))
            {
                Hold(!areAllShown, $"there is no article of '{post.Path}'");
                continue;
            }

            Hold(article.Title == post.Title, $"the title '{post.Title}' became '{article.Title}'");
            Hold(article.Author?.Name == post.Author, $"the author '{post.Author}' became '{article.Author?.Name}'");
            Hold(article.Tags.Select(static tag => tag.Name).SequenceEqual([post.Tag]), $"the tag '{post.Tag}' became '{string.Join("', '", article.Tags.Select(static tag => tag.Name))}'");
            Hold(article.Layout == post.Layout, $"the layout '{post.Layout}' became '{article.Layout}'");
        }
    }

    private static string Text(PCG random)
    {
        var text = new StringBuilder();
        for (var parts = random.Next(4) + 1; parts > 0; parts--)
            text.Append(random.Next(2) == 0 ? Mutator.Pick(s_awkward, random) : Mutator.Text(random));

        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.Replace('\u001F', ' ').ToString()));
    }
}
