using Benchmarks;

if (args is ["inprocess", var folder])
{
    BareParsers.Measure(folder);
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

BenchmarkRuns.Run(args);
