using System.Diagnostics;
using NewsContent.Build.Packing;

namespace NewsContent.Build.Tests.Support;

/// <summary>The packer at work in a process of its own, as the build starts it.</summary>
internal sealed class PackerRun : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _answer;
    private readonly Task<string> _errors;

    /// <param name="limit">What a shell is to set for the process, such as <c>ulimit -f 8</c>; empty for nothing.</param>
    /// <param name="environment">A variable of the process.</param>
    public PackerRun(PostArchive archive, string limit = "", (string Name, string Value)? environment = null)
    {
        var start = limit.Length == 0 ? new ProcessStartInfo("dotnet", ["exec", Checkout.Packer]) : new("/bin/sh", ["-c", $"{limit}; exec dotnet exec '{Checkout.Packer}'"]);
        (start.RedirectStandardInput, start.RedirectStandardOutput, start.RedirectStandardError) = (true, true, true);
        if (environment is var (name, value))
            start.Environment[name] = value;

        _process = Process.Start(start)!;
        _errors = _process.StandardError.ReadToEndAsync();
        _answer = _process.StandardOutput.ReadToEndAsync();
        new PackRequest(archive.Content, [], archive.Files.Folder,
            archive.Settings) { Choices = archive.Choices }.Write(_process.StandardInput);
    }

    public int ExitCode => _process.ExitCode;

    /// <summary>Its last line, when it has ended.</summary>
    public async Task<string> Answer()
    {
        var lines = (await _answer).Trim().Split('\n');
        await _process.WaitForExitAsync();
        return lines[^1];
    }

    public Task<string> Errors => _errors;

    public void EndInput() => _process.StandardInput.Close();

    /// <summary>Ends it as <c>kill -9</c> does.</summary>
    public void Kill() => _process.Kill();

    public void Dispose()
    {
        _process.WaitForExit();
        _process.Dispose();
    }
}
