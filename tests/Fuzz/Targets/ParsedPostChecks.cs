using NewsContent.Compilation;
using NewsContent.Compilation.Packing;

namespace Fuzz.Targets;

/// <summary>What must hold of every post that was read.</summary>
internal static class ParsedPostChecks
{
    public static void Check(ParsedPost post)
    {
        Hold(post.FrontMatter is not null || post.Findings.Any(static finding => finding.Rule.Severity == RuleSeverity.Error), "a post that could not be read has no error");
        foreach (var finding in post.Findings)
            Check(finding, post.File.Text.Length);

        if (post.FrontMatter is not null)
            Check((FrontMatterValue?)post.Entries ?? post.FrontMatter, post.File.Text.Length, depth: 1);
    }

    /// <summary>The compiler, which reads the manifest, must see what the packer saw.</summary>
    public static void CheckManifest(ParsedPost post)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes("\uFEFF" + post.File.Text);
        var compiled = new PostCompiler(ContentTimeZone.Utc, true, HtmlPolicy.Default, PostLimits.Default).Compile(post.File.RelativePath, bytes, ContentHash.Of(bytes), default);
        var manifest = ManifestReader.FirstLine("00", 1) + System.Text.Encoding.UTF8.GetString(compiled.Manifest);
        var read = new ManifestReader(new StringReader(manifest)).ReadAll("").Single().Post;
        Hold(read.Name == post.Name && read.Fence == post.Fence, "the manifest has another name or fence");
        Hold(Equals(read.FrontMatter, post.FrontMatter) && Equals(read.Entries, post.Entries), "the manifest has other front matter");
        Hold(read.Findings.Equals(post.Findings), "the manifest has other findings");
    }

    public static void Check(Finding finding, int length)
    {
        Hold(finding.Rule.Id != "NCG9999", "an exception: " + string.Join(", ", finding.Arguments));
        Hold(IsWithin(finding.Place, length), $"{finding.Rule.Id} points outside of the post: {finding.Place}");
    }

    private static void Check(FrontMatterValue value, int length, int depth)
    {
        Hold(depth <= 16, "front matter is deeper than the limit");
        Hold(IsWithin(value.Place, length), $"a value is outside of the post: {value.Place}");
        foreach (var item in value is FrontMatterList list ? list.Items : EquatableArray<FrontMatterValue>.Empty)
            Check(item, length, depth + 1);

        foreach (var entry in value is FrontMatterMap map ? map.Entries : EquatableArray<FrontMatterEntry>.Empty)
        {
            Hold(IsWithin(entry.KeyPlace, length), $"a key is outside of the post: {entry.KeyPlace}");
            Check(entry.Value, length, depth + 1);
        }
    }

    private static bool IsWithin(TextPlace place, int length) => place.Start >= 0 && place.Length >= 0 && place.End <= length;

    private static void Hold(bool condition, string what)
    {
        if (!condition)
            throw new BrokenPromiseException(what);
    }
}
