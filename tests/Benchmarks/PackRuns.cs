using System.Diagnostics;
using System.Globalization;
using NewsContent.Build;
using NewsContent.Build.Packer;
using NewsContent.Build.Packing;
using NewsContent.Compilation;

namespace Benchmarks;

/// <summary>What packing costs in this process: cold, again from nothing when all code is compiled, and with nothing changed.</summary>
internal static class PackRuns
{
    public static void Measure(string folder)
    {
        var output = Directory.CreateTempSubdirectory("newscontent-pack-").FullName;
        foreach (var (name, isFresh) in new[] { ("cold", true), ("warm", true), ("nothing changed", false) })
        {
            if (isFresh)
                Directory.Delete(output, recursive: true);

            using var process = Process.GetCurrentProcess();
            var cpu = process.TotalProcessorTime;
            var wall = Stopwatch.StartNew();
            var allocated = GC.GetTotalAllocatedBytes();
            var settings = new PackSettings(ContentTimeZone.Utc, IncludesDrafts: true, PackCompression.Auto);
            var result = new PackCompiler(new ContentFolder(Path.GetFullPath(folder), []), settings, settings.Fingerprint(), new PackFiles(output)).Compile(default);
            wall.Stop();
            process.Refresh();
            cpu = process.TotalProcessorTime - cpu;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name}: {result.Posts} posts, {result.Changed} compiled, {wall.Elapsed.TotalSeconds:F3} s wall, {cpu.TotalSeconds:F3} s CPU, {(GC.GetTotalAllocatedBytes() - allocated) >> 20} MB allocated"));
        }

        Directory.Delete(output, recursive: true);
    }
}
