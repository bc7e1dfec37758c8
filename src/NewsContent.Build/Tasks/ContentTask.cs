using Microsoft.Build.Framework;
using NewsContent.Build.Listing;
using NewsContent.Compilation;
using Task = Microsoft.Build.Utilities.Task;

namespace NewsContent.Build;

/// <summary>A task that lists the content folder. All such tasks get the same properties, and so find the same files.</summary>
public abstract class ContentTask : Task
{
    /// <summary>The content folder: absolute, or relative to the project.</summary>
    [Required]
    public string ContentRoot { get; set; } = "";

    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>Folders below the content folder that hold no content, such as bin and obj.</summary>
    public ITaskItem[] ExcludedFolders { get; set; } = [];

    /// <summary>The project's properties, as <see cref="ReadProperties"/> left them.</summary>
    [Required]
    public string Properties { get; set; } = "";

    public sealed override bool Execute()
    {
        try
        {
            return Run(ListingChoices.Of(PropertyList.Read(Properties))) && !Log.HasLoggedErrors;
        }
        catch (ListingException exception)
        {
            Report(exception.Finding);
            return false;
        }
    }

    /// <summary>Does the work; false when the task failed and has reported the failure.</summary>
    /// <exception cref="ListingException">The content folder cannot be listed.</exception>
    private protected abstract bool Run(ListingChoices choices);

    private protected ContentFolder Content(ListingChoices choices) => new(FullPath(ContentRoot), FullExcludedFolders, choices);

    private protected IEnumerable<string> FullExcludedFolders => ExcludedFolders.Select(folder => FullPath(folder.ItemSpec));

    private protected void Report(ListedFinding finding) =>
        TaskFindings.Log(Log, finding.Finding, finding.Path ?? ProjectFile, finding.Line, finding.Column);

    private protected string FullPath(string path) => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ProjectFile) ?? "", path));
}
