using System.Text;
using Microsoft.Build.Framework;
using NewsContent.Build.Files;
using NewsContent.Build.Listing;
using NewsContent.Compilation;

namespace NewsContent.Build;

/// <summary>Lists the files below the content folder that are no posts, with the sizes of images, for the compiler, which may not look itself.</summary>
public sealed class ListContentFiles : ContentTask
{
    private const int MostTries = 20;

    /// <summary>The app's own files that may be copied to the output.</summary>
    public ITaskItem[] OwnFiles { get; set; } = [];

    /// <summary>The list. It is not touched when it would say the same.</summary>
    [Required]
    public string List { get; set; } = "";

    /// <summary>The file that exists when the content folder has links to folders, which MSBuild's globs would multiply.</summary>
    public string LinksMark { get; set; } = "";

    /// <summary>The folder of the output for the files; <c>None</c> for no folder; empty for the default of the project's SDK.</summary>
    public string Assets { get; set; } = "";

    /// <summary>Whether the project has static web assets, which the app serves from where they are.</summary>
    public bool Serves { get; set; }

    /// <summary>Whether there are any; without them there is no list.</summary>
    [Output]
    public bool HasFiles { get; private set; }

    /// <summary>The files with the places that they are copied to.</summary>
    [Output]
    public ITaskItem[] Copied { get; private set; } = [];

    /// <summary>The files that are static web assets, with their paths below the web root.</summary>
    [Output]
    public ITaskItem[] Served { get; private set; } = [];

    /// <summary>The active files, with the paths at which they are served.</summary>
    [Output]
    public ITaskItem[] Sandboxed { get; private set; } = [];

    private protected override bool Run(ListingChoices choices)
    {
        var folder = new AssetFolder(Assets);
        if (!folder.IsBelowTheOutput)
        {
            TaskFindings.Log(Log,
                SetUpRules.BadSetting("NewsContentAssets", Assets,
                    "write a folder below the output, such as wwwroot or wwwroot/news, or None"), null);
            return false;
        }

        var content = Content(choices);
        var findings = new List<ListedFinding>();
        var files = ContentFileList.Of(content, findings.Add);
        foreach (var finding in findings.OrderBy(static finding => finding.Path, StringComparer.Ordinal))
            Report(finding);

        HasFiles = files.Length > 0;
        try
        {
            Write(files);
            BuildMark.Set(LinksMark, content.HasLinkedFolders);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            TaskFindings.Log(Log, WriteFailure.Of(List, exception), ProjectFile);
            return false;
        }

        var named = new AssetItems(new(Path.GetDirectoryName(ProjectFile) + Path.DirectorySeparatorChar, OwnFiles), folder, Serves);
        foreach (var file in files)
        {
            if (named.Add(content.Root + file.Path, file.Path) is { } finding)
                TaskFindings.Log(Log, finding, content.Root + file.Path);
        }

        (Copied, Served, Sandboxed) = ([.. named.Copied], [.. named.Served], [.. named.Sandboxed]);
        return true;
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
}
