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

BenchmarkRuns.Run(args);
