using Microsoft.Build.Framework;
using NewsContent.Compilation;
using Task = Microsoft.Build.Utilities.Task;

namespace NewsContent.Build;

/// <summary>Chooses the storage of the posts by their size, and leaves a mark for the next evaluation, which need not list 100,000 posts then.</summary>
public sealed class ChooseStorage : Task
{
    // About 800 news articles.
    private const long DefaultPackBeyond = 4L * 1024 * 1024;

    [Required]
    public string ContentRoot { get; set; } = "";

    /// <summary>Folders below the content folder that hold no posts, such as bin and obj.</summary>
    public ITaskItem[] ExcludedFolders { get; set; } = [];

    /// <summary>The project's properties, as <see cref="ReadProperties"/> left them.</summary>
    [Required]
    public string Properties { get; set; } = "";

    /// <summary>The file that exists when the posts are packed.</summary>
    [Required]
    public string Mark { get; set; } = "";

    [Output]
    public string Storage { get; private set; } = "";

    public override bool Execute()
    {
        var properties = PropertyList.Read(Properties);
        Storage = properties[PropertyNames.Storage].ToLowerInvariant() switch
        {
            "source" => "Source",
            "pack" => "Pack",
            _ => BySize(PropertyRules.ParseBytes(properties[PropertyNames.PackBeyond]) ?? DefaultPackBeyond),
        };
        try
        {
            Write(Storage == "Pack");
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            TaskFindings.Log(Log, SetUpRules.NotWritten(Mark, exception.Message), null);
            return false;
        }
    }

    private void Write(bool isPacked)
    {
        if (isPacked == File.Exists(Mark))
            return;

        Directory.CreateDirectory(Path.GetDirectoryName(Mark)!);
        if (isPacked)
            File.WriteAllText(Mark, "");
        else
            File.Delete(Mark);
    }

    private string BySize(long packBeyond)
    {
        var content = new ContentFolder(ContentRoot, ExcludedFolders.Select(static folder => folder.GetMetadata("FullPath")));
        long bytes = 0;
        foreach (var path in content.Files(ContentFolder.Extensions))
        {
            var file = new FileInfo(path);
            bytes += file.Exists ? file.Length : 0;
            if (bytes > packBeyond)
                break;
        }

        var storage = bytes > packBeyond ? "Pack" : "Source";
        Log.LogMessage(MessageImportance.Normal, $"NewsContent: {(storage == "Pack" ? "more than" : "no more than")} {packBeyond:N0} bytes of posts, so the storage is {storage} (NewsContentStorage is Auto)");
        return storage;
    }
}
