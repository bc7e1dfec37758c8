using NewsContent.AspNetCore.Links;

namespace NewsContent.AspNetCore;

/// <summary>The paths of the site's own pages and files.</summary>
internal static class SitePaths
{
    public const string Home = "/";
    public const string Archive = "/archive/";
    public const string Tags = TermPath.Tags;
    public const string Categories = TermPath.Categories;
    public const string Authors = TermPath.Authors;
    public const string Sitemap = "/sitemap.xml";
    public const string Robots = "/robots.txt";
    public const string NotFound = "/404.html";

    public static string SitemapPart(int number) => FormattableString.Invariant($"/sitemap-{number}.xml");
}
