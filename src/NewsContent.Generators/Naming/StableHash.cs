namespace NewsContent.Generators.Naming;

/// <summary>A short hash that is the same in every process: FNV-1a over UTF-16 units, in hexadecimal.</summary>
internal static class StableHash
{
    public static string Of(string text)
    {
        var hash = 2166136261u;
        foreach (var character in text)
            hash = unchecked((hash ^ character) * 16777619u);

        return hash.ToString("x8", System.Globalization.CultureInfo.InvariantCulture);
    }
}
