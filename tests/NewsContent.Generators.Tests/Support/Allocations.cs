namespace NewsContent.Generators.Tests.Support;

/// <summary>Counts what a text costs, where a clock would measure the machine as well: bytes that are allocated for it.</summary>
internal static class Allocations
{
    // Of the first run of some code, such as its tables.
    private const long Once = 8 * 1024 * 1024;

    /// <summary>Whether twice the text costs at most thrice as much: what grows with the square costs four times as much.</summary>
    public static bool GrowWithTheText(Action half, Action whole) => By(whole) <= 3 * By(half) + Once;

    private static long By(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
