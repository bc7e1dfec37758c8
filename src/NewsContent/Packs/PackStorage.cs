using System.IO.MemoryMappedFiles;
using System.Reflection;

namespace NewsContent.Packs;

/// <summary>Where the bytes of a pack come from: a resource of an assembly, or a file beside it.</summary>
internal static class PackStorage
{
    /// <summary>The bytes of a resource, without a copy where the assembly is mapped.</summary>
    public static unsafe ReadOnlyMemory<byte> OfResource(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)
            ?? throw new PackException($"The assembly {assembly.GetName().Name} has no resource '{name}'. Build the project anew.");
        if (stream.Length > int.MaxValue)
            throw TooLong(name);

        // The assembly must not be unloaded: its resource is read for as long as the collection lives.
        if (stream is UnmanagedMemoryStream mapped && !assembly.IsCollectible)
            return stream.Length == 0 ? default : new MappedMemory(mapped.PositionPointer, (int)stream.Length).Memory;

        var copy = new byte[stream.Length];
        stream.ReadExactly(copy);
        return copy;
    }

    public static unsafe ReadOnlyMemory<byte> OfFile(string path)
    {
        try
        {
            var length = new FileInfo(path).Length;
            if (length is 0 or > int.MaxValue)
                return length == 0 ? default : throw TooLong(path);

            var file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
            var view = file.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
            byte* start = null;
            // Held for the life of the process, as the collections that read it are.
            view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
            return new MappedMemory(start + view.PointerOffset, (int)length).Memory;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new PackException(
                $"The packed archive cannot be read at '{path}'. Deploy the file with the assembly, "
                + $"or build with the MSBuild property NewsContentPackAs set to Resource, which puts the archive into the assembly.",
                exception);
        }
    }

    private static PackException TooLong(string name) => new($"'{name}' is longer than 2 GB; put the posts of some years into a class library of their own.");
}
