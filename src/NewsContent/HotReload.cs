using System.Reflection.Metadata;

[assembly: MetadataUpdateHandler(typeof(NewsContent.HotReload))]

namespace NewsContent;

/// <summary>Lets collections forget their entries when an edited post was compiled into the running app, as <c>dotnet watch</c> does.</summary>
internal static class HotReload
{
    private static readonly List<WeakReference<IReloadable>> s_collections = [];

    /// <summary>Whether entries may change while the app runs. False in published apps.</summary>
    public static bool IsSupported => MetadataUpdater.IsSupported;

    public static void Watch(IReloadable collection)
    {
        // False in published apps, where trimming removes the rest.
        if (!MetadataUpdater.IsSupported)
            return;

        lock (s_collections)
            s_collections.Add(new(collection));
    }

    /// <summary>Called by the runtime after each update, by this name.</summary>
    public static void ClearCache(Type[]? updatedTypes)
    {
        lock (s_collections)
        {
            s_collections.RemoveAll(static collection => !collection.TryGetTarget(out _));
            foreach (var collection in s_collections)
            {
                if (collection.TryGetTarget(out var target))
                    target.Reload();
            }
        }
    }
}

/// <summary>What can read its source anew.</summary>
internal interface IReloadable
{
    void Reload();
}
