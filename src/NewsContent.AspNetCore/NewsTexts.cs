namespace NewsContent.AspNetCore;

/// <summary>The site's own texts, English unless set. All are plain text.</summary>
/// <remarks>Immutable and safe to use from any thread.</remarks>
public sealed record NewsTexts
{
    /// <summary>English.</summary>
    public static NewsTexts English { get; } = new();

    /// <summary>Chinese in simplified characters.</summary>
    public static NewsTexts Chinese { get; } = new()
    {
        SkipToContent = "跳到正文", SiteNavigation = "网站导航", Home = "首页", Archive = "存档", Tags = "标签", Categories = "分类", Authors = "作者", Feed = "订阅", Source = "来源",
        Draft = "草稿", Minutes = "阅读约 {0} 分钟", Articles = "{0} 篇", OneArticle = "1 篇", Page = "第 {0} 页，共 {1} 页", Pages = "分页", Newer = "较新", Older = "较早", Neighbours = "前后文章",
        Previous = "上一篇", Next = "下一篇", NotFound = "找不到网页", NotFoundText = "这个地址没有网页。", Nearest = "您要找的也许是", Nothing = "还没有文章。",
    };

    /// <summary>Chinese in traditional characters.</summary>
    public static NewsTexts TraditionalChinese { get; } = new()
    {
        SkipToContent = "跳到正文", SiteNavigation = "網站導覽", Home = "首頁", Archive = "存檔", Tags = "標籤", Categories = "分類", Authors = "作者", Feed = "訂閱", Source = "來源",
        Draft = "草稿", Minutes = "閱讀約 {0} 分鐘", Articles = "{0} 篇", OneArticle = "1 篇", Page = "第 {0} 頁，共 {1} 頁", Pages = "分頁", Newer = "較新", Older = "較早", Neighbours = "前後文章",
        Previous = "上一篇", Next = "下一篇", NotFound = "找不到網頁", NotFoundText = "這個網址沒有網頁。", Nearest = "您要找的也許是", Nothing = "還沒有文章。",
    };

    /// <summary>The link to the page's main part, for those who do not see the page.</summary>
    public string SkipToContent { get; init; } = "Skip to content";

    /// <summary>What the site's navigation is called.</summary>
    public string SiteNavigation { get; init; } = "Site";

    /// <summary>The link to the newest articles.</summary>
    public string Home { get; init; } = "Home";

    /// <summary>The years and months.</summary>
    public string Archive { get; init; } = "Archive";

    /// <summary>The list of tags.</summary>
    public string Tags { get; init; } = "Tags";

    /// <summary>The list of categories.</summary>
    public string Categories { get; init; } = "Categories";

    /// <summary>The list of authors.</summary>
    public string Authors { get; init; } = "Authors";

    /// <summary>The link to a feed.</summary>
    public string Feed { get; init; } = "Feed";

    /// <summary>Where an article was first published.</summary>
    public string Source { get; init; } = "Source";

    /// <summary>What marks a draft.</summary>
    public string Draft { get; init; } = "Draft";

    /// <summary>The reading time; <c>{0}</c> is the number of minutes.</summary>
    public string Minutes { get; init; } = "{0} min read";

    /// <summary>One article, as a number of them.</summary>
    public string OneArticle { get; init; } = "1 article";

    /// <summary>A number of articles other than one, <c>{0}</c>.</summary>
    public string Articles { get; init; } = "{0} articles";

    /// <summary>The number of a page, <c>{0}</c>, of <c>{1}</c>.</summary>
    public string Page { get; init; } = "Page {0} of {1}";

    /// <summary>What the navigation between the pages of a list is called.</summary>
    public string Pages { get; init; } = "Pages";

    /// <summary>The link to the page with newer articles.</summary>
    public string Newer { get; init; } = "Newer";

    /// <summary>The link to the page with older articles.</summary>
    public string Older { get; init; } = "Older";

    /// <summary>What the navigation to the neighbours of an article is called.</summary>
    public string Neighbours { get; init; } = "Previous and next article";

    /// <summary>The next older article.</summary>
    public string Previous { get; init; } = "Previous";

    /// <summary>The next newer article.</summary>
    public string Next { get; init; } = "Next";

    /// <summary>The heading of the page for a path that leads nowhere.</summary>
    public string NotFound { get; init; } = "Page not found";

    /// <summary>What that page says.</summary>
    public string NotFoundText { get; init; } = "There is no page at this address.";

    /// <summary>The heading of the articles that may be meant.</summary>
    public string Nearest { get; init; } = "You may be looking for";

    /// <summary>What a list without articles says.</summary>
    public string Nothing { get; init; } = "There are no articles yet.";

    /// <summary>The texts of a language: Chinese for <c>zh</c>, in traditional characters for <c>zh-Hant</c>, <c>zh-TW</c>, <c>zh-HK</c> and <c>zh-MO</c>, English for all others.</summary>
    /// <param name="language">A language tag (BCP 47), compared ignoring case.</param>
    public static NewsTexts Of(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var tags = language.ToLowerInvariant().Split('-');
        return tags[0] != "zh" ? English : tags.Skip(1).Any(static tag => tag is "hant" or "tw" or "hk" or "mo") && !tags.Contains("hans") ? TraditionalChinese : Chinese;
    }
}
