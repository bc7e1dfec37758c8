namespace NewsContent.AspNetCore;

/// <summary>The page of an article.</summary>
public sealed class ArticlePage : NewsPage
{
    internal ArticlePage(NewsSite site, Article article)
        : base(site, site.PathOf(article), article.Title)
    {
        Article = article;
        Previous = site.Collection.Previous(article);
        Next = site.Collection.Next(article);
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>The next older article, or <see langword="null"/>.</summary>
    public Article? Previous { get; }

    /// <summary>The next newer article, or <see langword="null"/>.</summary>
    public Article? Next { get; }

    /// <inheritdoc/>
    public override string Description => Article.Excerpt;
}
