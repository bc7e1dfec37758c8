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

    public static PackException TooLong(string name) => new($"'{name}' is longer than 2 GB; put the posts of some years into a class library of their own.");
}
