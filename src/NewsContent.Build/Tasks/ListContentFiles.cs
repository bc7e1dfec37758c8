using System.Text;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using NewsContent.Build.Files;
using NewsContent.Compilation;
using Task = Microsoft.Build.Utilities.Task;

namespace NewsContent.Build;

/// <summary>Lists the files below the content folder that are no posts, with the sizes of images, for the compiler, which may not look itself.</summary>
public sealed class ListContentFiles : Task
{
    private const int MostTries = 20;

    [Required]
    public string ContentRoot { get; set; } = "";

    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>The app's own files that may be copied to the output.</summary>
    public ITaskItem[] OwnFiles { get; set; } = [];

    /// <summary>Folders below the content folder that hold no content, such as bin and obj.</summary>
    public ITaskItem[] ExcludedFolders { get; set; } = [];

    /// <summary>The list. It is not touched when it would say the same.</summary>
    [Required]
    public string List { get; set; } = "";

    /// <summary>The folder of the output that the files are copied to; empty when they are not.</summary>
    public string Assets { get; set; } = "";

    /// <summary>Whether there are any; without them there is no list.</summary>
    [Output]
    public bool HasFiles { get; private set; }

    /// <summary>The files with the places that they are copied to.</summary>
    [Output]
    public ITaskItem[] Copied { get; private set; } = [];

    public override bool Execute()
    {
        if (!AssetFolder.IsBelowTheOutput(Assets))
        {
            TaskFindings.Log(Log, SetUpRules.BadSetting("NewsContentAssets", Assets, "write a folder below the output, such as wwwroot or wwwroot/news"), null);
            return false;
        }

        var content = new ContentFolder(ContentRoot, ExcludedFolders.Select(static folder => folder.GetMetadata("FullPath")));
        var files = ContentFileList.Of(content);
        HasFiles = files.Length > 0;
        try
        {
            Write(files);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            TaskFindings.Log(Log, SetUpRules.NotWritten(List, exception.Message), ProjectFile);
            return false;
        }

        if (Assets.Length > 0)
            Copied = Copies(files, content.Root);

        return !Log.HasLoggedErrors;
    }

    private ITaskItem[] Copies(ContentFile[] files, string root)
    {
        var targets = new AssetTargets(Path.GetDirectoryName(ProjectFile) + Path.DirectorySeparatorChar, OwnFiles);
        var copies = new List<ITaskItem>(files.Length);
        foreach (var file in files)
        {
            var (path, target) = (root + file.Path, Assets.TrimEnd('/', '\\') + "/" + file.Path);
            if (targets.OwnAt(target, path) is { } own)
                TaskFindings.Log(Log, ArchiveRules.AssetOverwrites(file.Path, target, own), path);
            else
                copies.Add(Item(path, target));
        }

        return [.. copies];
    }

    private void Write(IEnumerable<ContentFile> files)
    {
        if (!HasFiles)
        {
            // Deleting a file in a folder that is not there is an error.
            if (File.Exists(List))
                File.Delete(List);

            return;
        }

        var list = ContentFiles.Write(files);
        if (File.Exists(List) && File.ReadAllText(List) == list)
            return;

        Directory.CreateDirectory(Path.GetDirectoryName(List)!);
        var unfinished = List + "." + Guid.NewGuid().ToString("N") + ".unfinished";
        File.WriteAllText(unfinished, list, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Place(unfinished);
    }

    // Builds for several frameworks write the same list at once.
    private void Place(string unfinished)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                File.Copy(unfinished, List, overwrite: true);
                File.Delete(unfinished);
                return;
            }
            catch (IOException) when (tries < MostTries)
            {
                Thread.Sleep(50);
            }
        }
    }

    private static TaskItem Item(string path, string target)
    {
        var item = new TaskItem(Escaped(path));
        item.SetMetadata("TargetPath", Escaped(target));
        return item;
    }

    // What MSBuild reads in item names (%25 is a percent sign).
    private static string Escaped(string path)
    {
        var escaped = new StringBuilder(path.Length);
        foreach (var character in path)
        {
            if (character is '%' or '*' or '?' or '@' or '$' or '(' or ')' or ';' or '\'')
                escaped.Append('%').Append(((int)character).ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            else
                escaped.Append(character);
        }

        return escaped.ToString();
    }
}
