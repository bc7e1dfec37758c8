namespace NewsContent.Packs;

/// <summary>The bodies of a pack as they are stored: in memory, or in a file.</summary>
internal readonly struct StoredBodies
{
    private readonly ReadOnlyMemory<byte> _memory;

    public StoredBodies(ReadOnlyMemory<byte> memory) => (_memory, Length) = (memory, memory.Length);

    public StoredBodies(PackFile file) => (File, Length) = (file, file.Length);

    public int Length { get; }

    /// <summary>The file; null when the bodies are in memory.</summary>
    public PackFile? File { get; }

    /// <exception cref="PackException">The file does not have the part.</exception>
    public PackedBytes Part(ulong start, uint length)
    {
        if (start > (ulong)Length || length > (ulong)Length - start)
            throw PackReader.Damaged();

        return File is null ? new(_memory.Slice((int)start, (int)length)) : File.Rent((long)start, (int)length);
    }

    /// <summary>Some bytes are not those that the table speaks of.</summary>
    public PackException Changed() => File?.Changed() ?? PackReader.Damaged();
}
