using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsContent.Package.Tests.Support;

/// <summary>
/// Servers of MSBuild and of the compiler for the tests alone: a build in a process that is warm takes a quarter of the processor time.
/// </summary>
internal static partial class BuildServers
{
    // Unique names, so that no other build of the machine uses these servers.
    private static readonly string s_name = $"newscontent-{Guid.NewGuid():N}"[..24];
    private static readonly ConcurrentBag<string> s_idle = [];
    private static int s_count;

    /// <summary>Runs a build in a free server: an MSBuild server takes one build at a time.</summary>
    public static T Use<T>(Func<IReadOnlyDictionary<string, string?>, T> build)
    {
        var server = s_idle.TryTake(out var idle) ? idle : NameOf(Interlocked.Increment(ref s_count));
        try
        {
            return build(EnvironmentOf(server));
        }
        finally
        {
            s_idle.Add(server);
        }
    }

    public static void ShutDown()
    {
        for (var server = 1; server <= s_count; server++)
            DotNet.Run(PackedPackage.RepositoryRoot, "build-server shutdown --msbuild", EnvironmentOf(NameOf(server)));

        if (BasePath().Match(DotNet.Run(PackedPackage.RepositoryRoot, "--info").Output) is { Success: true } sdk)
            DotNet.Run(PackedPackage.RepositoryRoot,
                $"exec \"{Path.Combine(sdk.Groups[1].Value, "Roslyn/bincore/VBCSCompiler.dll")}\" -pipename:{s_name} -shutdown");
    }

    private static string NameOf(int server) => s_name + server.ToString(CultureInfo.InvariantCulture);

    private static Dictionary<string, string?> EnvironmentOf(string server) => new()
    {
        ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "1",
        ["MSBUILDNODEHANDSHAKESALT"] = server,
        ["MSBUILDDISABLENODEREUSE"] = null,
        ["SharedCompilationId"] = s_name,
        ["UseSharedCompilation"] = null,
    };

    [GeneratedRegex(@"Base Path:\s+(.*\S)")]
    private static partial Regex BasePath();
}
