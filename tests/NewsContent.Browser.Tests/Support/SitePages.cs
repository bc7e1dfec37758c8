namespace NewsContent.Browser.Tests.Support;

/// <summary>The paths of one page of each kind, and of every post that strains the layout.</summary>
internal static class SitePages
{
    public static IReadOnlyList<string> Paths { get; } =
    [
        "/", "/archive/", "/tags/", "/categories/", "/authors/", "/2026/", "/tags/harbour/", "/no/such/page/",
        Articles.Y2026.M04.港口的一天.Permalink, Articles.Y2026.M04.long_words.Permalink, Articles.Y2026.M04.code_and_tables.Permalink,
        Articles.Y2026.M04.a_picture.Permalink, Articles.Y2026.M04.short_news_5.Permalink, Articles.Y2026.M03.الميناء.Permalink,
    ];
}
