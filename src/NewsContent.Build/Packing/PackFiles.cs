namespace NewsContent.Build.Packing;

/// <summary>The files that a pack is made of, in one folder.</summary>
internal sealed class PackFiles(string folder)
{
    public string Folder => folder;

    public string Table => Path.Combine(folder, "posts.table");

    public string Bodies => Path.Combine(folder, "posts.bodies");

    public string Manifest => Path.Combine(folder, "posts.manifest");

    public string Cache => Path.Combine(folder, "posts.cache");

    public string Lock => Path.Combine(folder, "posts.lock");

    /// <summary>The number of the process that holds the lock, for as long as it does: nobody else can read the lock.</summary>
    public string Holder => Path.Combine(folder, "posts.holder");
}
