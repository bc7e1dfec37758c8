using NewsContent.Generators.Tests.Support;

namespace NewsContent.Docs.Tests.Support;

/// <summary>Makes posts of what a page shows of them: the whole, the front matter, the body, or the names of files.</summary>
internal static class PostText
{
    private static readonly (string Key, string Line)[] s_required = [("title:", "title: A post of the manual"), ("date:", "date: 2026-04-21T08:30:00Z")];

    public static bool AreFileNames(Fence fence) => fence.Language == "text" && Array.TrueForAll(fence.Text.Split('\n'), static line => line.EndsWith(".md", StringComparison.Ordinal));

    public static IEnumerable<Post> PostsOf(Fence fence) => AreFileNames(fence)
        ? fence.Text.Split('\n').Select(static name => new Post(name, WithBody("") + $"{name}\n"))
        : [new Post(NameOf(fence), TextOf(fence))];

    private static string TextOf(Fence fence)
    {
        if (fence.File is not null || fence.Text.StartsWith("---", StringComparison.Ordinal) || fence.Text.StartsWith("+++", StringComparison.Ordinal))
            return fence.Text + "\n";

        return fence.Language == "yaml" ? WithBody(fence.Text) : WithBody("") + fence.Text + "\n";
    }

    private static string WithBody(string keys)
    {
        var lines = keys.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var isMapping = !keys.StartsWith("- ", StringComparison.Ordinal);
        var missing = s_required.Where(required => isMapping && !lines.Any(line => line.StartsWith(required.Key, StringComparison.Ordinal))).Select(static required => required.Line);
        return string.Join('\n', ["---", .. missing, .. lines, "---", "Text.", ""]);
    }

    // A page names its fixture's file before the first fence, which is wrong; what is right would stand in the same file.
    private static string NameOf(Fence fence)
    {
        if (fence.File is not null)
            return fence.File["content/".Length..];

        return Named(fence) ?? Page.Of(fence.Page).Fences.Select(Named).FirstOrDefault(static name => name is not null) ?? "2026-04-21-a-post.md";
    }

    private static string? Named(Fence fence)
    {
        var named = fence.Paragraph.StartsWith("`NCG", StringComparison.Ordinal) ? fence.Paragraph.Split('`')[1] : null;
        return named?[(named.LastIndexOf('/') + 1)..];
    }
}
