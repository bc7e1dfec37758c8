using NewsContent.Docs.Tests.Support;
using Xunit;

namespace NewsContent.Docs.Tests;

/// <summary>Links of the pages to files of the repository, and to headings in them, lead somewhere.</summary>
public sealed class LinkTests
{
    // The readme is shown outside the repository too, so its links are absolute.
    private const string Repository = "https://github.com/newscontent/NewsContent.Generators/blob/main/";

    public static TheoryData<string> Pages => [.. Checkout.Pages];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_LeadSomewhere(string page) => Assert.DoesNotContain(Page.Of(page).Links, link => !Resolves(page, link.Url));

    [Fact]
    public void Index_HasEveryPage() => Assert.Empty(
        Directory.EnumerateFiles(Checkout.PathOf("docs"), "*.md").Select(static path => Path.GetFileName(path)).Except(Page.Of("docs/README.md").Links.Select(static link => link.Url)).Except(["README.md"]));

    private static bool Resolves(string page, string url)
    {
        if (url.StartsWith(Repository, StringComparison.Ordinal))
            return Resolves("README.md", url[Repository.Length..]);

        if (Uri.TryCreate(url, UriKind.Absolute, out var absolute) && !absolute.IsFile)
            return true;

        var parts = Uri.UnescapeDataString(url).Split('#', 2);
        var target = parts[0].Length == 0 ? page : Path.GetRelativePath(Checkout.Root, Path.GetFullPath(Path.Combine(Checkout.PathOf(page), "..", parts[0])));
        return Path.Exists(Checkout.PathOf(target)) && (parts.Length == 1 || Page.Of(target).Anchors.Contains(parts[1]));
    }
}
