using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using NewsContent.Build.Listing;
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

    private System.Threading.Tasks.Task? _start;

    public bool IsOf(string otherHost, string otherPacker) => otherHost == host && otherPacker == packer;

    /// <summary>Starts the packer without waiting for it; it gets ready until it is asked.</summary>
    public void StartEarly()
    {
        _process.StartInfo.Arguments += " " + PackRequest.Later;
        _start = System.Threading.Tasks.Task.Run(Start);
    }

    /// <summary>Runs the packer to its end.</summary>
    /// <param name="progress">Called with the number of posts that are done.</param>
    /// <param name="waits">Called when another packer keeps this one waiting, with the number of its process, if that is known.</param>
    /// <exception cref="PackerException">The packer failed.</exception>
    /// <exception cref="ListingException">The content folder cannot be listed.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; the packer leaves nothing behind.</exception>
    public (int Posts, int Changed) Run(PackRequest request, Action<int> progress, Action<string> waits, CancellationToken cancellationToken)
    {
        if (_start is null)
            Start();
        else
            _start.GetAwaiter().GetResult();

        // Not by events of the process: the first wait for one sets up all of .NET's sockets, which takes longer than the packer may.
        // The stream is taken here: when the packer is done before the thread runs, the process is disposed of, and has no stream any more.
        var errors = "";
        var standardError = _process.StandardError;
        var listener = new Thread(() => errors = standardError.ReadToEnd()) { IsBackground = true };
        listener.Start();
        var input = new StreamWriter(_process.StandardInput.BaseStream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Send(request, input);
        // The packer takes the end of its input for the wish to stop.
        using var registration = cancellationToken.Register(input.Dispose);
        using var wait = new QuietWait();
        var answer = Answer(progress, waits);
        // The pack is in place. That the packer still removes what it took the place of need not keep the build waiting.
        if (answer is [PackAnswer.Done, var posts, var changed])
            return (Number(posts), Number(changed));

        _process.WaitForExit();
        listener.Join();
        cancellationToken.ThrowIfCancellationRequested();
        throw Failure(answer, request.Folder, errors);
    }

    /// <summary>Ends a packer that was not asked.</summary>
    public void Dispose()
    {
        // Without a process of its own there is nothing to end; nobody asked for it, so nobody is told.
        if (_start is not null && System.Threading.Tasks.Task.WhenAny(_start).GetAwaiter().GetResult().Status == System.Threading.Tasks.TaskStatus.RanToCompletion)
            _process.StandardInput.Dispose();

        _process.Dispose();
    }

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

    private Exception Failure(string[] answer, string folder, string errors) => answer switch
    {
        [PackAnswer.NotListed, ..] => new ListingException(FindingText.Read(answer.Skip(1))),
        [PackAnswer.Failed, var reason] => new PackerException(SetUpRules.NotWritten(folder, reason)),
        [PackAnswer.InUse, var path] => new PackerException(SetUpRules.InUse(path)),
        [PackAnswer.TooLarge, var reason] => new PackerException(ArchiveRules.PackTooLarge(reason)),
        [PackAnswer.OutOfMemory, _] => PackerException.OutOfMemory(),
        [PackAnswer.Damaged, var reason] => PackerException.OfDamage(folder, reason),
        _ => PackerException.Ended(_process.ExitCode, errors),
    };

    private string[] Answer(Action<int> progress, Action<string> waits)
    {
        while (_process.StandardOutput.ReadLine() is { } line)
        {
            var fields = line.Split('\t');
            if (fields is [PackAnswer.Progress, var done])
                progress(Number(done));
            else if (fields is [PackAnswer.Waiting, var holder])
                waits(holder);
            else
                return fields;
        }

        return [];
    }

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
