namespace NewsContent.AspNetCore;

/// <summary>How much of an article a feed has.</summary>
public enum FeedText
{
    /// <summary>The whole body.</summary>
    Full,

    /// <summary>The <see cref="Article.Excerpt"/>.</summary>
    Summary,
}
