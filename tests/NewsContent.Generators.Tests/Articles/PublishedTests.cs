using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Articles;

/// <summary>The published entries of a build with drafts.</summary>
public class PublishedTests
{
    private static readonly Post[] s_posts =
    [
        Post.Of("oldest", "2026-01-01", keys: "tags: [ a ]\nseries: S\n",
            body: "[draft](2026-01-02-draft.md), [newest](2026-01-04-newest.md)"),
        Post.Of("draft", "2026-01-02", keys: "draft: true\ntags: [ a, of drafts ]\nseries: S\n", body: "[oldest](2026-01-01-oldest.md)"),
        Post.Of("middle", "2026-01-03", keys: "tags: [ a, b ]\nseries: S\n", body: "[oldest](2026-01-01-oldest.md)"),
        Post.Of("newest", "2026-01-04", keys: "tags: [ a, b ]\n"),
        Post.Of("unpublished", "2026-02-05", keys: "published: false\ntags: [ b ]\n", body: "[newest](2026-01-04-newest.md)"),
    ];

    [Fact]
    public void Drafts_AreInNoListOrLookUp()
    {
        var all = GeneratorHarness.Run(s_posts).Articles;
        var published = all.Published();

        Assert.Equal(["unpublished", "newest", "middle", "draft", "oldest"], Titles(all));
        Assert.Equal(["newest", "middle", "oldest"], Titles(published));
        Assert.Equal(3, published.Count);
        Assert.Null(published.Find("2026/01/02/draft"));
        Assert.Null(published.FindByPermalink("/2026/01/02/draft/"));
        Assert.Equal("middle", published.FindByPermalink("/2026/01/03/middle/")?.Title);
        Assert.Equal(["a: 3", "b: 2"], published.Counts<Tag>().Select(static counted => $"{counted.Term}: {counted.Count}"));
        Assert.Empty(published.With(new Tag("of drafts")));
        Assert.Equal([1], Assert.Single(published.Years).Months.Select(static month => month.Month));
        Assert.Equal(["oldest", "middle"], Titles(published.InSeries(new("S"))));
        Assert.Same(published, all.Published());
        Assert.Same(published, published.Published());
    }

    [Fact]
    public void Neighbours_OfAPublishedArticleArePublished()
    {
        var all = GeneratorHarness.Run(s_posts).Articles;
        var published = all.Published();
        var (oldest, middle, newest) = (published[2], published[1], published[0]);

        Assert.Equal((oldest, null), (middle.Previous, newest.Next));
        Assert.Equal(middle, oldest.NextInSeries);
        Assert.Equal(2, middle.SeriesPosition);
        Assert.Equal([middle], oldest.LinkedFrom);
        Assert.Equal([oldest], newest.LinkedFrom);
        Assert.Equal([middle], newest.Related(5));
        Assert.Same(newest, oldest.Next!.Next);
        Assert.Equal("draft", all[4].Next?.Title);
        Assert.Equal(all[4], oldest);
        Assert.Equal((all[4].Html, all[4].Slug, all[4].Permalink, all[4].ContentHash),
            (oldest.Html, oldest.Slug, oldest.Permalink, oldest.ContentHash));
    }

    [Fact]
    public void CollectionWithoutDrafts_IsItself()
    {
        var all = GeneratorHarness.Run(Post.Of("a"), Post.Of("b")).Articles;

        Assert.Same(all, all.Published());
    }

    [Fact]
    public void OwnTypes_KeepTypeReferencesAndJoins()
    {
        const string Code = """
            using System.Linq;
            using NewsContent;

            [ContentCollection("posts/*.md")]
            public sealed partial record Post : Article
            {
                public string? Mood { get; init; }
            }

            [ContentCollection("notes/*.md")]
            public sealed partial record Note : Article
            {
                [Reference] public required Post About { get; init; }
            }

            [ContentCollection("people/*.md")]
            public sealed partial record Person
            {
                public required string Name { get; init; }
            }

            public static class Use
            {
                public static string It
                {
                    get
                    {
                        var (posts, notes) = (Posts.Collection.Published(), Notes.Collection.AsArticles().Published());
                        var joined = ContentCollection.Concat(Posts.Collection.AsArticles(), Notes.Collection.AsArticles()).Published();
                        return string.Join("; ",
                            string.Join(",", posts.Select(post => post.Title + post.Mood)),
                            string.Join(",", Notes.Collection.Published().ReferringTo(posts[0]).Select(note => note.Title)),
                            string.Join(",", Notes.Collection.ReferringTo(joined.Find(posts[0].Id)!).Select(note => note.Title)),
                            string.Join(",", joined.Select(article => article.Title + ":" + article.GetType().Name)),
                            string.Join(",", joined.Select(article => article.Previous?.Title)),
                            string.Join(",", Persons.Collection.Published().Select(person => person.Name)));
                    }
                }
            }
            """;
        var run = GeneratorHarness.Run(
            new ProjectOptions { Code = Code },
            new("posts/2026-01-01-a.md", "---\ntitle: a\ndate: 2026-01-01\nmood: \"!\"\n---\n"),
            new("posts/2026-01-03-b.md", "---\ntitle: b\ndate: 2026-01-03\ndraft: true\n---\n"),
            new("posts/2026-01-05-c.md", "---\ntitle: c\ndate: 2026-01-05\n---\n"),
            new("notes/2026-01-02-n.md", "---\ntitle: n\ndate: 2026-01-02\nabout: c\n---\n"),
            new("notes/2026-01-04-m.md", "---\ntitle: m\ndate: 2026-01-04\nabout: c\npublished: false\n---\n"),
            new("people/ann.md", "---\nname: Ann\n---\n"),
            new("people/bob.md", "---\nname: Bob\ndraft: true\n---\n"));

        Assert.Equal("c,a!; n; m,n; c:Post,n:Note,a:Post; a,,; Ann", run.Member("Use", "It"));
    }

    private static IEnumerable<string> Titles(IEnumerable<Article> articles) => articles.Select(static article => article.Title);
}
