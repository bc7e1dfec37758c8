using Microsoft.Build.Framework;
using NewsContent.Compilation;
using Task = Microsoft.Build.Utilities.Task;

namespace NewsContent.Build;

/// <summary>
/// Chooses where a pack goes: into the assembly, or into files beside it. The compiler holds all resources in memory and writes them anew
/// when one post changes, so a large pack is better off outside; not that of a library, whose package would lack the files.
/// </summary>
public sealed class ChoosePackPlace : Task
{
    /// <summary><c>Auto</c>, <c>Resource</c> or <c>File</c>.</summary>
    [Required]
    public string Wanted { get; set; } = "";

    /// <summary>The bytes of stored bodies beyond which <c>Auto</c> puts the pack of an app beside it.</summary>
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
            TaskFindings.Log(Log, SetUpRules.BadSetting("NewsContentPackAs", Wanted, "write Auto, Resource or File"), null);

        AreFile = areFile is true;
        return areFile is not null;
    }

    private bool AreLarge()
    {
        var file = new FileInfo(Bodies);
        var areLarge = file.Exists && file.Length > FileBeyond;
        if (areLarge)
            Log.LogMessage(MessageImportance.Normal, $"NewsContent: more than {FileBeyond:N0} bytes of bodies, so the pack is put beside the assembly (NewsContentPackAs is Auto)");

        return areLarge;
    }
}
