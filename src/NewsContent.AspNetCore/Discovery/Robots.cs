using NewsContent.AspNetCore.Layouts;

namespace NewsContent.AspNetCore.Discovery;

/// <summary>What crawlers may read, which is all, and where the sitemap is (RFC 9309; the sitemap is that of sitemaps.org).</summary>
internal static class Robots
{
    public static void Write(string baseUrl, PageWriter writer) => writer.Markup("User-agent: *\nAllow: /\n\nSitemap: "u8).Markup(baseUrl).Markup(SitePaths.Sitemap).Markup("\n"u8);
}
