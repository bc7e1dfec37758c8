using System.Reflection;

namespace NewsContent.AspNetCore.Export;

/// <summary>The files beside posts in which a browser would run scripts, as the build names them. A server of files sends them without a policy.</summary>
internal static class ActiveFiles
{
    private const string AttributeKey = "NewsContent.SandboxedFile";

    private static readonly Lazy<HashSet<string>> s_paths = new(static () => AppDomain.CurrentDomain.GetAssemblies()
        .Where(static assembly => !assembly.IsDynamic)
        .SelectMany(static assembly => assembly.GetCustomAttributes<AssemblyMetadataAttribute>())
        .Where(static attribute => attribute.Key == AttributeKey)
        .Select(static attribute => attribute.Value?.TrimStart('/') ?? "")
        .ToHashSet(StringComparer.OrdinalIgnoreCase));

    /// <param name="file">The file relative to the web root, with <c>/</c> between folders.</param>
    public static bool Contains(string file) => s_paths.Value.Contains(file);

    /// <summary>Whether posts show it as an image, where browsers run no scripts.</summary>
    public static bool IsImage(string file) =>
        file.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".svgz", StringComparison.OrdinalIgnoreCase);
}
