using System.Text;
using NewsContent.Compilation;
using NewsContent.Compilation.Packing;

namespace NewsContent.Build.Packer;

/// <summary>Goes once through what a request will need, so that its code is loaded when one comes.</summary>
internal static class WarmUp
{
    private const string Post = "---\ntitle: \"Title\"\ndate: 2020-01-01 10:00:00\ntags: [tag]\n---\n\nText with **emphasis** and a [link](https://example.com).\n\n- Item\n\n<p class=\"text\">HTML<br></p>\n";

    public static void Run()
    {
        var bytes = Encoding.UTF8.GetBytes(Post);
        new PostCompiler(ContentTimeZone.Utc, includesDrafts: true, HtmlPolicy.Default, PostLimits.Default).Compile("post.md", bytes, PackPlan.HashOf(bytes), CancellationToken.None);
        var folder = new ContentFolder(AppContext.BaseDirectory, []);
        PackPlan.Of(folder, [.. folder.Posts(), .. Directory.GetFiles(AppContext.BaseDirectory, "*.dll")], null, 0, CancellationToken.None);
    }
}
