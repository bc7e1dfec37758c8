using System.Buffers;
using Microsoft.Win32.SafeHandles;

namespace NewsContent.Packs;

/// <summary>A file of a pack. It is read and never mapped: the system ends a process that reads where a mapped file was cut.</summary>
/// <remarks>Safe to use from any thread. A file of bodies stays open for as long as the process runs, as the collections that read it do.</remarks>
internal sealed class PackFile
{
    private readonly SafeFileHandle _handle;

    /// <exception cref="PackException">The file cannot be opened.</exception>
    public PackFile(string path)
    {
        Path = path;
        try
        {
            _handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            var length = RandomAccess.GetLength(_handle);
            Length = length <= int.MaxValue ? (int)length : throw PackStorage.TooLong(path);
        }
        catch (Exception exception)
            when (exception is UnauthorizedAccessException or NotSupportedException or IOException and not PackException)
        {
            throw new PackException(
                $"The packed archive cannot be read at '{path}'. Deploy the file with the assembly, "
                + "or build with the MSBuild property NewsContentPackAs set to Resource, which puts the archive into the assembly.",
                exception);
        }
    }

    public string Path { get; }

    /// <summary>The length when the file was opened.</summary>
    public int Length { get; }

    /// <summary>Reads a part into a buffer of the shared pool.</summary>
    /// <exception cref="PackException">The file does not have the part, or cannot be read.</exception>
    public PackedBytes Rent(long start, int length)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            Read(start, buffer.AsSpan(0, length));
            return new(buffer.AsMemory(0, length), buffer);
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(buffer);
            throw;
        }
    }

    /// <summary>Reads the whole file, and closes it.</summary>
    /// <exception cref="PackException">The file was cut, or cannot be read.</exception>
    public byte[] ReadAll()
    {
        using var handle = _handle;
        var bytes = GC.AllocateUninitializedArray<byte>(Length);
        Read(0, bytes);
        return bytes;
    }

    /// <summary>The file holds other bytes than those that the app was started with.</summary>
    public PackException Changed(Exception? cause = null) => new(
        $"The packed archive at '{Path}' is damaged, or it was replaced while the app runs. "
        + "Deploy table and bodies of one build together, and start the app again.",
        cause!);

    private void Read(long start, Span<byte> bytes)
    {
        try
        {
            while (bytes.Length > 0)
            {
                var count = RandomAccess.Read(_handle, bytes, start);
                if (count == 0)
                    throw Changed();

                bytes = bytes[count..];
                start += count;
            }
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException and not PackException)
        {
            throw Changed(exception);
        }
    }
}
