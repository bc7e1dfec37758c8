using System.Reflection;

namespace NewsContent.AspNetCore.Assets;

/// <summary>The files beside posts in which a browser would run scripts, as the build names them.</summary>
internal static class ActiveFiles
{
    /// <summary>The key of the assembly attributes by which the build names such files.</summary>
    private const string AttributeKey = "NewsContent.SandboxedFile";

    // Made at first use, because the look-up reads the attributes of all assemblies.
    private static readonly Once<HashSet<string>> s_paths = new(static () => AppDomain.CurrentDomain.GetAssemblies()
        .Where(static assembly => !assembly.IsDynamic)
        .SelectMany(static assembly => assembly.GetCustomAttributes<AssemblyMetadataAttribute>())
        .Where(static attribute => attribute.Key == AttributeKey)
        .Select(static attribute => attribute.Value?.TrimStart('/') ?? "")
        .ToHashSet(StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether a browser would run scripts in the file.</summary>
    /// <param name="file">The file relative to the web root, with <c>/</c> between folders.</param>
    public static bool Contains(string file) => s_paths.Value.Contains(OriginalOf(file));

    /// <summary>The original of a compressed variant (<c>.gz</c>, <c>.br</c>); of any other file the file itself.</summary>
    public static string OriginalOf(string file) =>
        file.Length > 3 && (file.EndsWith(".gz", StringComparison.Ordinal) || file.EndsWith(".br", StringComparison.Ordinal))
            ? file[..^3]
            : file;

    /// <summary>Whether posts show the file as an image: in an image browsers run no scripts.</summary>
    public static bool IsImage(string file) =>
        OriginalOf(file) is var name
            && (name.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".svgz", StringComparison.OrdinalIgnoreCase));
}
