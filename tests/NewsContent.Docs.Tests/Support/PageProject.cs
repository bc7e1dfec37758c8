using NewsContent.Generators.Tests.Support;

namespace NewsContent.Docs.Tests.Support;

/// <summary>The project that a reader has who follows a page: the files it shows, and those of the contexts it names.</summary>
internal static class PageProject
{
    private const string ContextFolder = "tests/NewsContent.Docs.Tests/Contexts";

    public static SampleProject Of(Fence sample)
    {
        var files = Page.Of(sample.Page).Fences.Where(fence => fence.File is not null && fence.Line != sample.Line && fence.ExpectedIds.Length == 0).Append(sample).ToArray();
        var given = OfContexts(sample);
        return given with
        {
            Code = [.. given.Code, .. files.Where(static fence => fence.Language == "csharp").Select(static fence => fence.Text)],
            Posts = [.. given.Posts, .. files.Where(static fence => fence.Language != "csharp").SelectMany(PostText.PostsOf)],
            Libraries = [.. sample.Shards.Select(Shard)],
        };
    }

    /// <summary>Only what the contexts of a sample hold.</summary>
    public static SampleProject OfContexts(Fence sample)
    {
        var paths = sample.Contexts.SelectMany(static context => Directory.EnumerateFiles(Checkout.PathOf($"{ContextFolder}/{context}"), "*", SearchOption.AllDirectories)).ToArray();
        return new()
        {
            Code = [.. paths.Where(static path => path.EndsWith(".cs", StringComparison.Ordinal)).Select(File.ReadAllText)],
            Posts = [.. paths.Where(IsContent).Select(PostAt)],
        };
    }

    private static bool IsContent(string path) => path.Replace('\\', '/').Contains("/content/", StringComparison.Ordinal);

    private static Post PostAt(string path) => new(path.Replace('\\', '/').Split("/content/", 2)[1], File.ReadAllBytes(path));

    private static Microsoft.CodeAnalysis.MetadataReference Shard(string name) => new SampleProject
    {
        Posts = [.. Directory.EnumerateFiles(Checkout.PathOf($"samples/Sharded/{name}/content"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(PostAt)],
        Properties = new() { ["NewsContentNamespace"] = name },
    }.ToReference();
}
