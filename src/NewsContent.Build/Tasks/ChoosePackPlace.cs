using Microsoft.Build.Framework;
using NewsContent.Compilation;
using Task = Microsoft.Build.Utilities.Task;

namespace NewsContent.Build;

/// <summary>
/// Chooses where a pack goes: into the assembly, or into files beside it. The compiler holds all resources in memory and writes them again
/// when one post changes, so a large pack goes into files. The pack of a library stays in the assembly, because a NuGet package would lack
/// the files, and so does the pack of an app on a platform without files beside the assembly.
/// </summary>
public sealed class ChoosePackPlace : Task
{
    // About 4,000 news articles.
    private const long DefaultFileBeyond = 16L * 1024 * 1024;

    /// <summary>The project's properties, as <see cref="ReadProperties"/> left them.</summary>
    [Required]
    public string Properties { get; set; } = "";

    [Required]
    public string ProjectFile { get; set; } = "";

    public bool IsApp { get; set; }

    /// <summary>
    /// The platform that the project is built for, such as <c>browser</c>, if an app has no files beside its assembly there; else empty.
    /// </summary>
    public string PlatformWithoutFiles { get; set; } = "";

    /// <summary>The bodies as the packer left them.</summary>
    [Required]
    public string Bodies { get; set; } = "";

    [Output]
    public bool AreFile { get; private set; }

    public override bool Execute()
    {
        var properties = PropertyList.Read(Properties);
        var wanted = properties[PropertyNames.PackAs];
        if (string.Equals(wanted, "File", StringComparison.OrdinalIgnoreCase) && PlatformWithoutFiles.Length > 0)
        {
            var fix = $"an app for {PlatformWithoutFiles} has no files beside its assembly, so write Resource or Auto";
            TaskFindings.Log(Log, SetUpRules.BadSetting(PropertyNames.PackAs, wanted, fix), ProjectFile);
            return false;
        }

        AreFile = wanted.ToLowerInvariant() switch
        {
            "resource" => false,
            "file" => true,
            _ => IsApp && PlatformWithoutFiles.Length == 0
                && AreLarge(PropertyRules.ParseBytes(properties[PropertyNames.PackAsFileBeyond]) ?? DefaultFileBeyond),
        };
        return true;
    }

    private bool AreLarge(long beyond)
    {
        var file = new FileInfo(Bodies);
        var areLarge = file.Exists && file.Length > beyond;
        if (areLarge)
            Log.LogMessage(MessageImportance.Normal,
                $"NewsContent: more than {beyond:N0} bytes of bodies, so the pack is put beside the assembly (NewsContentPackAs is Auto)");

        return areLarge;
    }
}
