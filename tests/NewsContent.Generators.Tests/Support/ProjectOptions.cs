using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using NewsContent.Compilation;

namespace NewsContent.Generators.Tests.Support;

/// <summary>The project that a test compiles in.</summary>
internal sealed record ProjectOptions
{
    public string Code { get; init; } = "";

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.CSharp12;

    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    /// <summary>MSBuild properties by name.</summary>
    public Dictionary<string, string> Properties { get; init; } = [];

    /// <summary>The files beside the posts.</summary>
    public ContentFile[] Files { get; init; } = [];

    /// <summary>Whether the test is about findings that leave an error.</summary>
    public bool ExpectErrors { get; init; }

    /// <summary>The properties as the package's targets pass them to the compiler: all except two in one line.</summary>
    public string PropertyLine => PropertyList.Write(
        new Dictionary<string, string> { [PropertyNames.FullRoot] = Post.Root, [PropertyNames.Drafts] = "true",
            [PropertyNames.FileList] = FileListText.ListPath }
            .Concat(StoredPosts.Properties).Concat(Properties));

    public AnalyzerConfigOptionsProvider ToProvider() => new Provider(new Options(
        new Dictionary<string, string>(
            Properties.Where(static pair => pair.Key is PropertyNames.PackFile or PropertyNames.OutputType)) { [
                PropertyNames.List] = PropertyLine }
            .ToDictionary(static pair => "build_property." + pair.Key, static pair => pair.Value)));

    private sealed class Provider(Options options) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => options;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => options;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => options;
    }

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
