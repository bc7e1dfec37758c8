namespace NewsContent;

/// <summary>
/// Loads groups of entries that refer to each other: all that one access reaches are created first, linked next, and only then
/// seen by other threads. By a queue, as a chain of references through an archive would overflow the stack.
/// </summary>
internal static class LoadingScope
{
    private static readonly object s_lock = new();
    private static readonly Queue<Action> s_links = new();
    private static readonly HashSet<IPendingGroups> s_pending = [];
    private static bool s_isLinking;

    /// <summary>Runs <paramref name="load"/> alone, and links what it and the links themselves create.</summary>
    public static T Run<T>(Func<T> load)
    {
        lock (s_lock)
        {
            if (s_isLinking)
                return load();

            s_isLinking = true;
            try
            {
                var loaded = load();
                while (s_links.TryDequeue(out var link))
                    link();

                foreach (var groups in s_pending)
                    groups.Publish();

                return loaded;
            }
            finally
            {
                foreach (var groups in s_pending)
                    groups.Forget();

                s_pending.Clear();
                s_links.Clear();
                s_isLinking = false;
            }
        }
    }

    public static void Add(IPendingGroups groups, Action link)
    {
        s_pending.Add(groups);
        s_links.Enqueue(link);
    }
}

/// <summary>Groups of a collection that are created but not yet linked.</summary>
internal interface IPendingGroups
{
    void Publish();

    void Forget();
}
