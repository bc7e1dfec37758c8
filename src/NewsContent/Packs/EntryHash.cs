namespace NewsContent.Packs;

/// <summary>The number of a typed id, the same wherever the entry stands: FNV-1a, 64 bits, over the UTF-16 units of its id.</summary>
internal static class EntryHash
{
    public static long Of(string id)
    {
        var hash = 14695981039346656037UL;
        foreach (var character in id)
            hash = unchecked((hash ^ character) * 1099511628211UL);

        return unchecked((long)hash);
    }
}
