using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace NewsContent.Build;

/// <summary>Chooses the storage of the posts by their size, and leaves a mark for the next evaluation, which need not list 100,000 posts then.</summary>
public sealed class ChooseStorage : Task
{
    [Required]
    public string ContentRoot { get; set; } = "";

    /// <summary>Folders below the content folder that hold no posts, such as bin and obj.</summary>
    public ITaskItem[] ExcludedFolders { get; set; } = [];

    /// <summary><c>Auto</c>, <c>Source</c> or <c>Pack</c>.</summary>
    [Required]
    public string Wanted { get; set; } = "";

    /// <summary>The bytes of posts beyond which <c>Auto</c> packs them.</summary>
    public long PackBeyond { get; set; }

    /// <summary>The file that exists when the posts are packed.</summary>
    [Required]
    public string Mark { get; set; } = "";

    [Output]
    public string Storage { get; private set; } = "";

    public override bool Execute()
    {
        Storage = Wanted.ToLowerInvariant() switch { "source" => "Source", "pack" => "Pack", "auto" => BySize(), _ => "" };
        if (Storage.Length == 0)
        {
            TaskFindings.Log(Log, Compilation.SetUpRules.BadSetting("NewsContentStorage", Wanted, "write Auto, Source or Pack"), null);
            return false;
        }

        try
        {
            Write(Storage == "Pack");
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            TaskFindings.Log(Log, Compilation.SetUpRules.NotWritten(Mark, exception.Message), null);
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

    private string BySize()
    {
        var content = new ContentFolder(ContentRoot, ExcludedFolders.Select(static folder => folder.GetMetadata("FullPath")));
        long bytes = 0;
        foreach (var path in content.Files(ContentFolder.Extensions))
        {
            var file = new FileInfo(path);
            bytes += file.Exists ? file.Length : 0;
            if (bytes > PackBeyond)
                break;
        }

        var storage = bytes > PackBeyond ? "Pack" : "Source";
        Log.LogMessage(MessageImportance.Normal, $"NewsContent: {(storage == "Pack" ? "more than" : "no more than")} {PackBeyond:N0} bytes of posts, so the storage is {storage} (NewsContentStorage is Auto)");
        return storage;
    }
}
