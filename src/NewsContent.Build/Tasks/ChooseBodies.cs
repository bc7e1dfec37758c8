using Microsoft.Build.Framework;
using NewsContent.Compilation;
using Task = Microsoft.Build.Utilities.Task;

namespace NewsContent.Build;

/// <summary>
/// Chooses where the bodies of a pack go: into the assembly, or into a file beside it. The compiler holds all resources in memory at once,
/// so large bodies are better off outside; not those of a library, whose package would lack the file.
/// </summary>
public sealed class ChooseBodies : Task
{
    /// <summary><c>Auto</c>, <c>Resource</c> or <c>File</c>.</summary>
    [Required]
    public string Wanted { get; set; } = "";

    /// <summary>The bytes of stored bodies beyond which <c>Auto</c> puts those of an app into a file.</summary>
    public long FileBeyond { get; set; }

    public bool IsApp { get; set; }

    /// <summary>The bodies as the packer left them.</summary>
    [Required]
    public string Bodies { get; set; } = "";

    [Output]
    public bool AreFile { get; private set; }

    public override bool Execute()
    {
        bool? areFile = Wanted.ToLowerInvariant() switch { "resource" => false, "file" => true, "auto" => IsApp && AreLarge(), _ => null };
        if (areFile is null)
            TaskFindings.Log(Log, SetUpRules.BadSetting("NewsContentBodies", Wanted, "write Auto, Resource or File"), null);

        AreFile = areFile is true;
        return areFile is not null;
    }

    private bool AreLarge()
    {
        var file = new FileInfo(Bodies);
        var areLarge = file.Exists && file.Length > FileBeyond;
        if (areLarge)
            Log.LogMessage(MessageImportance.Normal, $"NewsContent: more than {FileBeyond:N0} bytes of bodies, so they are put beside the assembly (NewsContentBodies is Auto)");

        return areLarge;
    }
}
