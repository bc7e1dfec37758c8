using NewsContent.Compilation;
using NewsContent.Generators.Tests.Support;

namespace NewsContent.Docs.Tests.Support;

/// <summary>The project that a reader has who follows a page: the files it shows, and those of the contexts it names.</summary>
internal static class PageProject
{
    private const string ContextFolder = "tests/NewsContent.Docs.Tests/Contexts";
    private const string SiteFolder = "tests/NewsContent.Docs.Tests/Sites";

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

    /// <summary>Only what the contexts and sites of a sample hold.</summary>
    public static SampleProject OfContexts(Fence sample)
    {
        var paths = sample.Contexts.SelectMany(static context => FilesBelow($"{ContextFolder}/{context}")).ToArray();
        return new()
        {
            Code = [.. paths.Where(static path => path.EndsWith(".cs", StringComparison.Ordinal)).Select(File.ReadAllText)],
            Posts = [.. paths.Where(IsContent).Select(PostAt), .. sample.Sites.SelectMany(PostsOfSite)],
            Files = [.. sample.Sites.SelectMany(FilesOfSite)],
            Properties = sample.Properties.ToDictionary(static pair => pair[0], static pair => pair[1]),
        };
    }

    private static IEnumerable<Post> PostsOfSite(string site) =>
        PathsOfSite(site).Where(IsPost).Select(path => new Post(path, File.ReadAllBytes(Checkout.PathOf($"{SiteFolder}/{site}/{path}"))));

    // Their sizes are the packer's to read, and no finding depends on them.
    private static IEnumerable<ContentFile> FilesOfSite(string site) => PathsOfSite(site).Where(static path => !IsPost(path)).Select(static path => new ContentFile(path, 0, 0));

    // Names that begin with '_' are not content.
    private static IEnumerable<string> PathsOfSite(string site) =>
        FilesBelow($"{SiteFolder}/{site}")
            .Select(path => Path.GetRelativePath(Checkout.PathOf($"{SiteFolder}/{site}"), path).Replace('\\', '/'))
            .Where(static path => !path.Split('/').Any(static name => name[0] == '_'));

    private static bool IsPost(string path) => Path.GetExtension(path) is ".md" or ".markdown" or ".json";

    private static IEnumerable<string> FilesBelow(string folder) =>
        Directory.EnumerateFiles(Checkout.PathOf(folder), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static bool IsContent(string path) => path.Replace('\\', '/').Contains("/content/", StringComparison.Ordinal);

    private static Post PostAt(string path) => new(path.Replace('\\', '/').Split("/content/", 2)[1], File.ReadAllBytes(path));

    private static Microsoft.CodeAnalysis.MetadataReference Shard(string name) => new SampleProject
    {
        Posts = [.. Directory.EnumerateFiles(Checkout.PathOf($"samples/Sharded/{name}/content"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(PostAt)],
        Properties = new() { ["NewsContentNamespace"] = name },
    }.ToReference();
}
