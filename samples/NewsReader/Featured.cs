using NewsContent;

namespace NewsReader;

/// <summary>The post shown by <c>featured</c>: a typed reference, so that deleting the post is a compile error here.</summary>
internal static class Featured
{
    public static Article Article => Articles.Y2026.M01.typed_references;
}
