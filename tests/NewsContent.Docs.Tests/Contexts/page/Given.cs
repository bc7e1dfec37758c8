global using static Given;

/// <summary>What a page that shows an article has at hand.</summary>
internal static class Given
{
    public static Stream stream => Stream.Null;
}
