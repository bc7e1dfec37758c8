using System.Diagnostics;
using Microsoft.AspNetCore.Hosting.Server;
using NewsContent;

namespace RequestCosts;

/// <summary>Starts sites, and measures their requests.</summary>
internal static class Runs
{
    private static readonly TimeSpan s_length = TimeSpan.FromSeconds(0.5);

    public static async Task<InProcessServer> StartAsync(long cacheLimit)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IServer, InProcessServer>();
        var app = builder.Build();
        app.MapNewsContent(Articles.Collection, options => options.CacheLimit = cacheLimit);
        await app.StartAsync();
        return (InProcessServer)app.Services.GetRequiredService<IServer>();
    }

    /// <summary>Milliseconds for all of some requests.</summary>
    public static async Task<double> FirstAsync(InProcessServer server, Request[] requests)
    {
        var watch = Stopwatch.StartNew();
        foreach (var request in requests)
            await server.SendAsync(request);

        return watch.Elapsed.TotalMilliseconds;
    }

    /// <summary>Microseconds of processor time for a request: the least of three runs. All threads count, the garbage collector's too.</summary>
    public static async Task<double> MeasureAsync(InProcessServer server, Func<Request> next)
    {
        var least = double.MaxValue;
        for (var run = 0; run < 3; run++)
        {
            var (watch, before, count) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime, 0);
            for (; watch.Elapsed < s_length; count++)
                await server.SendAsync(next());

            least = Math.Min(least, (Environment.CpuUsage.TotalTime - before).TotalMicroseconds / count);
        }

        return least;
    }

    /// <summary>Megabytes in use.</summary>
    public static long Memory() => GC.GetTotalMemory(forceFullCollection: true) >> 20;
}
