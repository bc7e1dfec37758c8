using System.Diagnostics;
using System.Text.RegularExpressions;
using NewsContent.Generators.Tests.Support;

namespace NewsContent.Package.Tests.Support;

/// <summary>Runs the .NET CLI as a user would.</summary>
internal static partial class DotNet
{
    // A build that waits for something without end is a failed one.
    private static readonly TimeSpan s_most = TimeSpan.FromMinutes(5);

    /// <summary>Runs a command; in a process of its own if it needs an environment of its own, else in a server.</summary>
    public static CommandResult Run(string folder, string arguments, params (string Name, string Value)[] environment) =>
        environment.Length == 0 && arguments.Split(' ')[0] is "build" or "publish" or "msbuild" or "restore" or "pack"
            && !IsQuestion(arguments)
            ? RunInServer(folder, arguments)
            : Run(folder, arguments,
                environment.ToDictionary(static variable => variable.Name, static variable => (string?)variable.Value));

    // A project that is asked for a property or an item is not always built, so that no log tells whether the server succeeded.
    private static bool IsQuestion(string arguments) => arguments.Contains(" -get", StringComparison.Ordinal);

    // The client of the MSBuild server can lose the result and the last lines of a build that succeeded (dotnet/msbuild#14172).
    // The server itself writes both to a log; the log of a server that crashed holds no result.
    private static CommandResult RunInServer(string folder, string arguments)
    {
        var log = Path.Combine(Path.GetTempPath(), $"newscontent-{Guid.NewGuid():N}.log");
        try
        {
            var result = BuildServers.Use(
                server => Run(folder, $"{arguments} \"-fileLoggerParameters:LogFile={log};Verbosity=quiet;Summary\"", server));
            return result.ExitCode != 0 && File.Exists(log) && File.ReadAllText(log) is var written && Succeeded().IsMatch(written)
                ? new(0, result.Output + written)
                : result;
        }
        finally
        {
            File.Delete(log);
        }
    }

    public static CommandResult Run(string folder, string arguments, IReadOnlyDictionary<string, string?> environment)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        // As in the tests themselves: a build is too short for profile-guided optimization to pay off.
        start.Environment["DOTNET_TieredPGO"] = "0";
        // What the test host sets for itself must not reach the builds under test.
        foreach (var name in start.Environment.Keys.Where(static name => name.StartsWith("MSBuild", StringComparison.Ordinal)).ToArray())
            start.Environment.Remove(name);

        // A variable without a value is removed.
        foreach (var (name, value) in environment)
            start.Environment[name] = value;

        using var process = Process.Start(start)!;
        using var end = new Timer(_ => process.Kill(entireProcessTree: true), null, s_most, Timeout.InfiniteTimeSpan);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        SeenFindings.Add(Finding().Matches(output).Select(static finding => finding.Groups[1].Value));
        return new(process.ExitCode, output + error.Result);
    }

    [GeneratedRegex(@": (?:error|warning|info) (NCG\d{4}): ")]
    private static partial Regex Finding();

    [GeneratedRegex(@"^Build succeeded\.\r?$", RegexOptions.Multiline)]
    private static partial Regex Succeeded();
}

internal sealed record CommandResult(int ExitCode, string Output)
{
    public CommandResult Succeeded()
    {
        Xunit.Assert.True(ExitCode == 0, Output);
        return this;
    }

    /// <summary>The distinct errors and warnings, without folder and project.</summary>
    public string[] Findings(string folder) =>
    [
        .. Output.Split('\n')
            .Where(static line => line.Contains(": error ", StringComparison.Ordinal) || line.Contains(": warning ", StringComparison.Ordinal))
            .Select(line => line.Trim().Replace(folder + "/", "", StringComparison.Ordinal))
            .Select(static line => line.LastIndexOf(" [", StringComparison.Ordinal) is var end and > 0 ? line[..end] : line)
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];
}
