namespace NewsContent.Generators.Model;

/// <summary>Finds the posts of an archive that share what should be theirs alone.</summary>
internal static class RepeatedKeys
{
    /// <summary>The posts of each key that more than one has, in their order.</summary>
    /// <param name="key">The key of a post; null when it has none.</param>
    public static IEnumerable<List<BoundPost>> Find(IReadOnlyCollection<BoundPost> posts, Func<BoundPost, string?> key)
    {
        // Most keys are there once, and a group of each would be a large archive once more.
        var firsts = new Dictionary<string, BoundPost>(posts.Count, StringComparer.Ordinal);
        var repeated = new Dictionary<string, List<BoundPost>>(StringComparer.Ordinal);
        foreach (var post in posts)
        {
            if (key(post) is not { } text)
                continue;

            if (!firsts.TryGetValue(text, out var first))
                firsts.Add(text, post);
            else if (repeated.TryGetValue(text, out var group))
                group.Add(post);
            else
                repeated.Add(text, [first, post]);
        }

        return repeated.Values;
    }
}
