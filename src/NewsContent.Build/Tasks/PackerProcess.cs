using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using NewsContent.Build.Packing;
using NewsContent.Compilation;

namespace NewsContent.Build;

/// <summary>
/// The packer in a process of its own: it needs .NET, whatever MSBuild runs on; its memory goes back to the system when it is done; a post
/// that took it down would not take the build's process along; and its code is compiled once, optimised, where MSBuild's process would
/// compile it twice and measure it in between.
/// </summary>
internal sealed class PackerProcess(string host, string packer, bool isCompiled) : IDisposable
{
    private readonly Process _process = new()
    {
        StartInfo = new(host, $"exec \"{packer}\"")
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            // Collections at every 32 MB, not at every 256 KB as small processors' caches suggest. The number is hexadecimal.
            Environment =
            {
                ["DOTNET_GCgen0size"] = "2000000",
                // Code compiled ahead of time starts at once, and what runs often is compiled again, better; other code is compiled once, optimised.
                ["DOTNET_TieredCompilation"] = isCompiled ? "1" : "0",
                ["DOTNET_TieredPGO"] = "0",
            },
        },
    };

    /// <summary>Runs the packer to its end.</summary>
    /// <param name="progress">Called with the number of posts that are done.</param>
    /// <exception cref="PackerException">The packer failed.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; the packer leaves nothing behind.</exception>
    public (int Posts, int Changed) Run(PackRequest request, Action<int> progress, CancellationToken cancellationToken)
    {
        var errors = new StringBuilder();
        _process.ErrorDataReceived += (_, line) => errors.AppendLine(line.Data);
        Start();
        _process.BeginErrorReadLine();
        var input = new StreamWriter(_process.StandardInput.BaseStream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Send(request, input);
        // The packer takes the end of its input for the wish to stop.
        using var registration = cancellationToken.Register(input.Dispose);
        using var wait = new QuietWait();
        var answer = Answer(progress);
        _process.WaitForExit();
        cancellationToken.ThrowIfCancellationRequested();
        return answer is [PackAnswer.Done, var posts, var changed]
            ? (int.Parse(posts, System.Globalization.CultureInfo.InvariantCulture), int.Parse(changed, System.Globalization.CultureInfo.InvariantCulture))
            : throw Failure(answer, request.Folder, errors.ToString());
    }

    public void Dispose() => _process.Dispose();

    private void Start()
    {
        try
        {
            _process.Start();
        }
        catch (Win32Exception exception)
        {
            throw PackerException.NotStarted(_process.StartInfo.FileName, exception.Message);
        }
    }

    private static void Send(PackRequest request, TextWriter input)
    {
        try
        {
            request.Write(input);
        }
        catch (IOException)
        {
            // It ended before it was asked: its answer or its exit code says why.
        }
    }

    private PackerException Failure(string[] answer, string folder, string errors) => answer switch
    {
        [PackAnswer.Failed, var reason] => new(SetUpRules.NotWritten(folder, reason)),
        [PackAnswer.TooLarge, var reason] => new(ArchiveRules.PackTooLarge(reason)),
        [PackAnswer.OutOfMemory, _] => PackerException.OutOfMemory(),
        [PackAnswer.Damaged, var reason] => PackerException.OfDamage(folder, reason),
        _ => PackerException.Ended(_process.ExitCode, errors),
    };

    private string[] Answer(Action<int> progress)
    {
        string[] last = [];
        while (_process.StandardOutput.ReadLine() is { } line)
        {
            var fields = line.Split('\t');
            if (fields is [PackAnswer.Progress, var done])
                progress(int.Parse(done, System.Globalization.CultureInfo.InvariantCulture));
            else
                last = fields;
        }

        return last;
    }
}
