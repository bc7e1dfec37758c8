namespace NewsContent.Build.Packer;

/// <summary>
/// Cuts the posts into blocks of neighbours. A name alone decides whether its post begins a block, so that a new or deleted post changes
/// one or two blocks and not all that follow.
/// </summary>
internal static class BlockPlan
{
    private const int UsualLength = 16;
    private const int MostLength = 64;

    public static IReadOnlyList<PlannedPost[]> Cut(PlannedPost[] posts)
    {
        var blocks = new List<PlannedPost[]>();
        var start = 0;
        for (var i = 1; i <= posts.Length; i++)
        {
            if (i < posts.Length && i - start < MostLength && !BeginsBlock(posts[i].RelativePath))
                continue;

            blocks.Add(posts[start..i]);
            start = i;
        }

        return posts.Length == 0 ? [] : blocks;
    }

    // FNV-1a, whose low bits are its weakest.
    private static bool BeginsBlock(string path)
    {
        var hash = 2166136261u;
        foreach (var character in path)
            hash = unchecked((hash ^ character) * 16777619u);

        return (hash >> 16) % UsualLength == 0;
    }
}
