using Benchmarks;

if (args is ["inprocess", var folder])
{
    BareParsers.Measure(folder);
    return;
}

if (args is ["bodies", var content, var paths])
{
    BareParsers.HashBodies(content, File.ReadAllText(paths).Split('\0', StringSplitOptions.RemoveEmptyEntries));
    return;
}

if (args is ["pack", var posts])
{
    PackRuns.Measure(posts);
    return;
}

if (args is ["cancel"])
{
    CancelRuns.Measure();
    return;
}

if (args is ["worst", var apps])
{
    WorstCases.Write(apps);
    return;
}

BenchmarkRuns.Run(args);
