using Benchmarks;

if (args is ["inprocess", var folder])
{
    BareParsers.Measure(folder);
    return;
}

BenchmarkRuns.Run(args);
