using System.Diagnostics;
using System.Globalization;
using CsCheck;

namespace Fuzz;

/// <summary>Runs a target for a time, and tells what it found.</summary>
internal sealed class Runner(Target target, Watchdog watchdog)
{
    private const int MostFinds = 5;

    private readonly HashSet<string> _kinds = new(StringComparer.Ordinal);

    public long Executions { get; private set; }

    public int Finds => _kinds.Count;

    public void Run(TimeSpan time, ulong firstSeed)
    {
        var clock = Stopwatch.StartNew();
        for (var seed = firstSeed; clock.Elapsed < time && _kinds.Count < MostFinds; seed++)
            Execute(new PCG(1, seed));

        var perSecond = Executions / clock.Elapsed.TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{target.Name,-16}{Executions,12:N0}{perSecond,12:N0}{watchdog.Slowest.TotalMilliseconds,12:N0}{Finds,7}  {watchdog.SlowestSeed}"));
    }

    public void Execute(PCG random)
    {
        // Before it is used: the state is what makes the input again.
        var seed = random.ToString();
        watchdog.Begin(target.Name, seed);
        try
        {
            target.Execute(target.Make(random), random);
        }
        catch (Exception exception)
        {
            Report(seed, exception);
        }

        if (watchdog.End() is { } tooLong)
            Report(seed, new BrokenPromiseException($"took {tooLong.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} s"));

        Executions++;
    }

    private void Report(string seed, Exception exception)
    {
        if (!_kinds.Add(exception.GetType().Name + exception.StackTrace?.Split('\n').FirstOrDefault() + (exception is BrokenPromiseException ? exception.Message.Split(':')[0] : "")))
            return;

        Console.WriteLine($"FIND {target.Name}: --target {target.Name} --seed {seed}");
        Console.WriteLine($"     {exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")}");
        Console.WriteLine(string.Join('\n', exception.StackTrace?.Split('\n').Take(6) ?? []));
    }
}
