using Microsoft.Build.Framework;
using NewsContent.Compilation;
using Task = Microsoft.Build.Utilities.Task;

namespace NewsContent.Build;

/// <summary>
/// Reports properties with a wrong value before any other task runs, and writes the line from which the other tasks and the compiler read
/// the properties.
/// </summary>
public sealed class ReadProperties : Task
{
    /// <summary>The properties by name, each with its value as metadata <c>Value</c>.</summary>
    [Required]
    public ITaskItem[] Properties { get; set; } = [];

    [Required]
    public string ProjectFile { get; set; } = "";

    [Output]
    public string List { get; private set; } = "";

    public override bool Execute()
    {
        List = PropertyList.Write(
            Properties.Select(static property => new KeyValuePair<string, string>(property.ItemSpec, property.GetMetadata("Value"))));
        foreach (var finding in PropertyRules.Check(PropertyList.Read(List)))
            TaskFindings.Log(Log, finding, ProjectFile);

        return !Log.HasLoggedErrors;
    }
}
