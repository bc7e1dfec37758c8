using System.Diagnostics;
using System.Text.Json;

namespace NewsContent.Package.Tests.Support;

/// <summary>
/// A site as its Dockerfile publishes and starts it, without Docker: in a folder that nobody may write to, by a user without rights where
/// the tests run as root.
/// </summary>
internal sealed class ReadOnlySite : IDisposable
{
    // Only the owner may read a temporary folder, but the app runs as another user.
    private readonly string _folder = Directory.CreateDirectory(
        Path.Combine(Path.GetTempPath(), "newscontent-site-" + Guid.NewGuid().ToString("N"))).FullName;

    public ReadOnlySite(string project)
    {
        var lines = File.ReadAllLines(Path.Combine(project, "Dockerfile"));
        var publish = lines.Single(static line => line.StartsWith("RUN dotnet publish ", StringComparison.Ordinal))["RUN dotnet ".Length..];
        DotNet.Run(project, publish.Replace("-o /app", $"-o \"{_folder}\"", StringComparison.Ordinal)).Succeeded();
        var entry = JsonSerializer.Deserialize<string[]>(
            lines.Single(static line => line.StartsWith("ENTRYPOINT ", StringComparison.Ordinal))["ENTRYPOINT ".Length..])!;
        if (OperatingSystem.IsWindows())
        {
            App = new RunningApp(_folder, entry[0], entry[1]);
        }
        else
        {
            Process.Start("chmod", ["-R", "a-w,a+rX", _folder]).WaitForExit();
            const string AsNobody = "setpriv --reuid=65534 --regid=65534 --clear-groups -- ";
            var command = ((Environment.IsPrivilegedProcess && File.Exists("/usr/bin/setpriv") ? AsNobody : "") + string.Join(' ', entry))
                .Split(' ', 2);
            App = new RunningApp(_folder, command[0], command[1], ("DOTNET_EnableDiagnostics", "0"), ("HOME", "/nonexistent"));
        }

        App.WhenListening();
    }

    public RunningApp App { get; }

    public void Dispose()
    {
        App.Dispose();
        if (!OperatingSystem.IsWindows())
            Process.Start("chmod", ["-R", "u+w", _folder]).WaitForExit();

        Directory.Delete(_folder, recursive: true);
    }
}
