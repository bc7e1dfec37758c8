global using NewsContent;

internal static class AsThePageSays
{
    public static NewsArticle Newest => Articles.All[0];
}
