using System.Diagnostics;

namespace Fuzz;

/// <summary>Notes what is being executed, so that an input that never ends, or ends the process, is known by its seed.</summary>
internal sealed class Watchdog
{
    private static readonly TimeSpan s_most = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_hopeless = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan s_stuck = TimeSpan.FromMinutes(10);

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly string _notes = Path.Combine(Path.GetTempPath(), $"newscontent-fuzz-{Environment.ProcessId}.txt");
    private TimeSpan _began;
    private TimeSpan _cpu;
    private string _what = "";
    private string _seed = "";

    public Watchdog() => new Thread(Watch) { IsBackground = true }.Start();

    public TimeSpan Slowest { get; private set; }

    /// <summary>The seed of the slowest execution.</summary>
    public string SlowestSeed { get; private set; } = "";

    /// <summary>Where the seed stands of an execution that took more than a moment, or ended the process while it was noted.</summary>
    public string Notes => _notes;

    public void Begin(string target, string seed)
    {
        _seed = seed;
        _what = $"--target {target} --seed {seed}";
        _cpu = Environment.CpuUsage.TotalTime;
        _began = _clock.Elapsed;
    }

    /// <summary>How long the execution took, if it was too long.</summary>
    public TimeSpan? End()
    {
        var took = _clock.Elapsed - _began;
        (Slowest, SlowestSeed) = took > Slowest ? (took, _seed) : (Slowest, SlowestSeed);
        // On a busy machine the clock alone says little.
        return took > s_most && Environment.CpuUsage.TotalTime - _cpu > s_most ? took : null;
    }

    public void Reset() => Slowest = TimeSpan.Zero;

    private void Watch()
    {
        while (true)
        {
            Thread.Sleep(100);
            // A process that a stack overflow ends has no last word: the file says what was on at most this long before.
            File.WriteAllText(_notes, _what);
            var took = _clock.Elapsed - _began;
            // What has used as much of the processor goes on for ever; what has not waits for others, but not for so long.
            if (_what.Length == 0 || took < s_hopeless || took < s_stuck && Environment.CpuUsage.TotalTime - _cpu < s_hopeless)
                continue;

            Console.WriteLine($"FIND never ends: {_what}");
            Environment.Exit(1);
        }
    }
}
