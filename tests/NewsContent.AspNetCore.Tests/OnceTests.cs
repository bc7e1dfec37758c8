using NewsContent.AspNetCore.Tests.Support;

namespace NewsContent.AspNetCore.Tests;

/// <summary>A fault of reading, such as that of a disk, fails the requests that meet it and no later one.</summary>
public sealed class OnceTests
{
    [Theory]
    [InlineData("/tags/")]
    [InlineData("/tags/news/")]
    [InlineData("/sitemap.xml")]
    [InlineData("/2026/04/21/post-0/")]
    [InlineData("/missing-post/")]
    [InlineData("/2026/")]
    public async Task Fault_IsNotKept(string path)
    {
        var source = new FaultySource();
        await using var site = await TestSite.StartAsync(source.Collection);
        source.HasFault = true;
        await Assert.ThrowsAsync<IOException>(() => site.SendAsync(path));
        source.HasFault = false;
        using var response = await site.SendAsync(path);

        Assert.Equal(path == "/missing-post/" ? 404 : 200, (int)response.StatusCode);
    }

    private sealed class FaultySource : ContentSource<Article>
    {
        private static readonly Article[] s_articles = [.. Sample.Articles(3)];

        public FaultySource() => Collection = new(this);

        public ContentCollection<Article> Collection { get; }

        public bool HasFault { get; set; }

        public override IReadOnlyList<string> Ids => [.. s_articles.Select(static article => article.Id)];

        public override IReadOnlyList<int> GroupSizes => [1, 1, 1];

        public override Article[] LoadGroup(int group) => [s_articles[group] with { Collection = Collection }];

        public override IReadOnlyList<int> Drafts => [];

        public override string PermalinkOf(int index, string id) => Sound(s_articles[index].Permalink);

        public override IEnumerable<Term> TermsOf(int index) => Sound<IEnumerable<Term>>(s_articles[index].Tags);

        private T Sound<T>(T value) => HasFault ? throw new IOException("The disk does not answer.") : value;
    }
}
