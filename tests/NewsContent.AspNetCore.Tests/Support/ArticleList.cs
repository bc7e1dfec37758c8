namespace NewsContent.AspNetCore.Tests.Support;

/// <summary>A collection of given articles, newest first.</summary>
internal sealed class ArticleList(IReadOnlyList<Article> articles) : ContentSource<Article>
{
    public override IReadOnlyList<string> Ids => [.. articles.Select(static article => article.Id)];

    public override IReadOnlyList<int> GroupSizes => [articles.Count];

    public ContentCollection<Article>? Collection { get; private set; }

    public override Article[] LoadGroup(int group) => [.. articles.Select(article => article with { Collection = Collection })];

    public override string PermalinkOf(int index, string id) => articles[index].Permalink;

    public static ContentCollection<Article> Of(params IEnumerable<Article> articles)
    {
        var source = new ArticleList(
            [.. articles.OrderByDescending(static article => article.Date).ThenBy(static article => article.Id, StringComparer.Ordinal)]);
        return source.Collection = new(source);
    }
}
