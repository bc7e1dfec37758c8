using System.Diagnostics;
using System.Globalization;
using CsCheck;
using Fuzz;
using Fuzz.Targets;

// --minutes N: for how long, all targets together; --target X: one alone; --seed S: one execution, as a find names it; --first N: the first seed; --posts FOLDER: more posts to start from.
var minutes = double.Parse(Option("--minutes") ?? "1", CultureInfo.InvariantCulture);
Seeds.Folder = Option("--posts");
var names = Option("--target")?.Split(',');
Target[] targets =
[
    .. new Target[]
    {
        FrontMatterTarget.Yaml(), FrontMatterTarget.Toml(), FrontMatterTarget.Json(), new DataFileTarget(), new BodyTarget(), new HtmlTarget(), new ManifestTarget(),
        new NameTarget(), new FileListTarget(), new ImageTarget(), new CacheTarget(), new PackTarget(isCompressed: false), new PackTarget(isCompressed: true), new TextTarget(),
        new PropertiesTarget(), new FolderTarget(),
    }.Where(target => names?.Contains(target.Name) ?? true),
];

// The stack of a compiler's thread is often no larger.
var status = 0;
var thread = new Thread(() => status = Run(), maxStackSize: 1024 * 1024);
thread.Start();
thread.Join();
return status;

int Run()
{
    var watchdog = new Watchdog();
    if (Option("--seed") is { } seed)
    {
        Console.WriteLine(Show(targets[0].Make(PCG.Parse(seed))));
        var one = new Runner(targets[0], watchdog);
        one.Execute(PCG.Parse(seed));
        return one.Finds;
    }

    var first = Option("--first") is { } number ? ulong.Parse(number, CultureInfo.InvariantCulture) : (ulong)Stopwatch.GetTimestamp();
    Console.WriteLine($"First seed {first}; what is on is noted in {watchdog.Notes}");
    Console.WriteLine($"{"target",-16}{"executions",12}{"a second",12}{"slowest ms",12}{"finds",7}  slowest");
    var (executions, finds) = (0L, 0);
    foreach (var target in targets)
    {
        watchdog.Reset();
        var runner = new Runner(target, watchdog);
        runner.Run(TimeSpan.FromMinutes(minutes / targets.Length), first);
        executions += runner.Executions;
        finds += runner.Finds;
    }

    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"all",-16}{executions,12:N0}{"",24}{finds,7}"));
    return finds == 0 ? 0 : 1;
}

static string Show(string input) => string.Concat(input.Select(static character => character is >= ' ' and <= '~' or '\n' ? character.ToString() : $"\\u{(int)character:X4}"));

string? Option(string name) => Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;
