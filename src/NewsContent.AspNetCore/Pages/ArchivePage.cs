namespace NewsContent.AspNetCore;

/// <summary>The page of all years and months.</summary>
public sealed class ArchivePage : NewsPage
{
    internal ArchivePage(NewsSite site, string path)
        : base(site, path, site.Texts.Archive)
    {
    }

    /// <summary>The years with articles, newest first.</summary>
    public IReadOnlyList<ContentYear<Article>> Years => Site.Terms.Years;
}
