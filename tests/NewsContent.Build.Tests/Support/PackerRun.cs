using System.Diagnostics;
using NewsContent.Build.Packing;

namespace NewsContent.Build.Tests.Support;

/// <summary>The packer at work in a process of its own, as the build starts it.</summary>
internal sealed class PackerRun : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _answer;

    public PackerRun(PostArchive archive)
    {
        _process = Process.Start(new ProcessStartInfo("dotnet", ["exec", Checkout.Packer]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        _answer = _process.StandardOutput.ReadToEndAsync();
        new PackRequest(archive.Content, [], archive.Files.Folder, archive.Settings, Convert.ToHexString(archive.Settings.Fingerprint())).Write(_process.StandardInput);
    }

    public int ExitCode => _process.ExitCode;

    /// <summary>Its last line, when it has ended.</summary>
    public async Task<string> Answer()
    {
        var lines = (await _answer).Trim().Split('\n');
        await _process.WaitForExitAsync();
        return lines[^1];
    }

    public void EndInput() => _process.StandardInput.Close();

    /// <summary>Ends it as <c>kill -9</c> does.</summary>
    public void Kill() => _process.Kill();

    public void Dispose()
    {
        _process.WaitForExit();
        _process.Dispose();
    }
}
