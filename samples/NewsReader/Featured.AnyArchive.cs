using NewsContent;

namespace NewsReader;

/// <summary>The post shown by <c>featured</c> when the archive is not this repository's own: the newest.</summary>
internal static class Featured
{
    public static Article Article => Articles.All[0];
}
