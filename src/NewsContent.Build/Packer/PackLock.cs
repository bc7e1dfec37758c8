using System.Diagnostics;
using System.Globalization;
using NewsContent.Build.Files;
using NewsContent.Build.Packing;

namespace NewsContent.Build.Packer;

/// <summary>
/// Lets one packer at a time work in a folder: builds for several frameworks, or two builds at once, share it, and the second finds the
/// work of the first.
/// </summary>
internal sealed class PackLock : IDisposable
{
    private const int Interval = 50;
    private static readonly TimeSpan s_quiet = TimeSpan.FromSeconds(1);

    private readonly PackFiles _files;
    private readonly FileStream _file;

    private PackLock(PackFiles files)
    {
        _files = files;
        _file = new(files.Lock, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        // Writing sets the time by the clock of the file system, which the posts' times are compared with.
        _file.WriteByte(0);
        Try(() => File.WriteAllText(files.Holder, Environment.ProcessId.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>Waits for the others.</summary>
    /// <param name="waits">Called once when that takes a while, with the number of the other process; empty when it is not known.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static PackLock Take(PackFiles files, Action<string>? waits, CancellationToken cancellationToken)
    {
        for (var clock = Stopwatch.StartNew(); ;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                return new(files);
            }
            catch (IOException exception) when (WriteFailure.IsInUse(exception))
            {
                if (clock.Elapsed >= s_quiet)
                {
                    waits?.Invoke(HolderOf(files));
                    waits = null;
                }

                cancellationToken.WaitHandle.WaitOne(Interval);
            }
        }
    }

    public void Dispose()
    {
        Try(() => File.Delete(_files.Holder));
        _file.Dispose();
    }

    private static string HolderOf(PackFiles files)
    {
        var text = "";
        Try(() => text = File.ReadAllText(files.Holder));
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? text : "";
    }

    // Nothing depends on the number but a message.
    private static void Try(Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }
}
