using NewsContent.Compilation;

namespace NewsContent.Build;

/// <summary>The packer made no pack.</summary>
internal sealed class PackerException(Finding finding) : Exception(finding.Rule.Title)
{
    // A shell's way to say that a signal ended a program.
    private const int SignalBase = 128;

    public Finding Finding => finding;

    public static PackerException NotStarted(string host, string reason) => new(SetUpRules.PackerFailed(
        $"could not be started with '{host}': {reason.TrimEnd('.')}",
        "check the installation of the .NET SDK, or set the environment variable DOTNET_HOST_PATH to the full path of its program "
        + "'dotnet'"));

    public static PackerException OutOfMemory() => new(SetUpRules.PackerFailed(
        "ran out of memory",
        "give the build more memory, or let the packer use fewer processors: set the environment variable DOTNET_PROCESSOR_COUNT to 1"));

    public static PackerException OfDamage(string folder, string reason) => new(SetUpRules.PackerFailed(
        $"stopped: {reason.TrimEnd('.')}", $"delete the folder '{folder}' and build again"));

    /// <param name="errors">What it wrote to its standard error.</param>
    public static PackerException Ended(int exitCode, string errors)
    {
        var first = errors.Split('\n').Select(static line => line.Trim()).FirstOrDefault(static line => line.Length > 0);
        return first is null && exitCode > SignalBase
            ? new(SetUpRules.PackerFailed($"was ended by signal {exitCode - SignalBase}",
                "check whether the system ran out of memory or somebody stopped the process, and build again"))
            : new(SetUpRules.PackerFailed($"ended with code {exitCode}: {first ?? "it gave no reason"}",
                $"build again, and if that fails too, report this message at {SetUpRules.Issues}"));
    }
}
