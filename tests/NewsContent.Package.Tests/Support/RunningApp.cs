using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace NewsContent.Package.Tests.Support;

/// <summary>A running app: the tests read its output and its pages, and end it with all its child processes.</summary>
internal sealed partial class RunningApp : IDisposable
{
    // Only a process that hangs takes this long.
    private static readonly TimeSpan s_most = TimeSpan.FromMinutes(3);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly HttpClient _client = new(new HttpClientHandler { AllowAutoRedirect = false });
    private int _seen;

    public RunningApp(string folder, string command, string arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(command, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true,
            RedirectStandardError = true, RedirectStandardInput = true };
        foreach (var name in start.Environment.Keys.Where(static name => name.StartsWith("MSBuild", StringComparison.Ordinal)).ToArray())
            start.Environment.Remove(name);

        foreach (var (name, value) in environment.Prepend(("ASPNETCORE_URLS", "http://127.0.0.1:0"))
            .Prepend(("MSBUILDDISABLENODEREUSE", "1")).Prepend(("DOTNET_CLI_UI_LANGUAGE", "en")))
            start.Environment[name] = value;

        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Note(line.Data);
        _process.ErrorDataReceived += (_, line) => Note(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>The last address that the app said it listens on.</summary>
    private Uri Address => ListeningOn().Matches(Text()) is { Count: > 0 } said
        ? new(said[^1].Groups[1].Value)
        : throw new HttpRequestException("The app does not listen yet.");

    /// <summary>Waits until the app listens; after a restart, until the restarted app listens.</summary>
    public RunningApp WhenListening()
    {
        WaitFor("Now listening on: http://127.0.0.1:");
        return this;
    }

    /// <summary>Waits for a text in the output after the previous awaited text.</summary>
    public void WaitFor(string text)
    {
        Until(() => Text().IndexOf(text, _seen, StringComparison.Ordinal) >= 0, text);
        _seen = Text().IndexOf(text, _seen, StringComparison.Ordinal) + text.Length;
    }

    /// <summary>Waits until a page holds a text.</summary>
    public void WaitForPage(string path, string text, bool isThere = true) =>
        Until(() => Page(path)?.Contains(text, StringComparison.Ordinal) == isThere, $"'{text}' in {path}");

    public HttpResponseMessage Get(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Address, path));
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);

        return _client.Send(request);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);

        _process.WaitForExit();
        _process.Dispose();
        _client.Dispose();
    }

    private string? Page(string path)
    {
        try
        {
            using var response = Get(path);
            using var reader = new StreamReader(response.Content.ReadAsStream());
            return reader.ReadToEnd();
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    private void Until(Func<bool> condition, string what)
    {
        var clock = Stopwatch.StartNew();
        while (!condition())
        {
            if (_process.HasExited || clock.Elapsed > s_most)
                throw new InvalidOperationException($"There was no {what}:\n{Text()}");

            Thread.Sleep(100);
        }
    }

    private void Note(string? line)
    {
        lock (_output)
            _output.AppendLine(line);
    }

    private string Text()
    {
        lock (_output)
            return _output.ToString();
    }

    [GeneratedRegex(@"Now listening on: (http://127\.0\.0\.1:\d+)")]
    private static partial Regex ListeningOn();
}
