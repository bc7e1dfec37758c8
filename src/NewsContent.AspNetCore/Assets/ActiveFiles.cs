using System.Reflection;

namespace NewsContent.AspNetCore.Assets;

/// <summary>The files beside posts in which a browser would run scripts, as the build names them.</summary>
internal static class ActiveFiles
{
    /// <summary>What the build calls the attributes that name such files.</summary>
    private const string AttributeKey = "NewsContent.SandboxedFile";

    // Not before a file is asked for: the attributes of all assemblies are read.
    private static readonly Lazy<HashSet<string>> s_paths = new(static () => AppDomain.CurrentDomain.GetAssemblies()
        .Where(static assembly => !assembly.IsDynamic)
        .SelectMany(static assembly => assembly.GetCustomAttributes<AssemblyMetadataAttribute>())
        .Where(static attribute => attribute.Key == AttributeKey)
        .Select(static attribute => attribute.Value?.TrimStart('/') ?? "")
        .ToHashSet(StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether a file is one of them.</summary>
    /// <param name="file">The file relative to the web root, with <c>/</c> between folders.</param>
    public static bool Contains(string file) => s_paths.Value.Contains(OriginalOf(file));

    /// <summary>The file that a compressed variant was made of, which builds write beside the file; of any other that file itself.</summary>
    public static string OriginalOf(string file) =>
        file.Length > 3 && (file.EndsWith(".gz", StringComparison.Ordinal) || file.EndsWith(".br", StringComparison.Ordinal)) ? file[..^3] : file;

    /// <summary>Whether posts show it as an image, where browsers run no scripts.</summary>
    public static bool IsImage(string file) =>
        OriginalOf(file) is var name && (name.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".svgz", StringComparison.OrdinalIgnoreCase));
}
