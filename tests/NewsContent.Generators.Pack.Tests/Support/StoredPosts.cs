using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NewsContent.Build;
using NewsContent.Build.Packer;
using NewsContent.Build.Packing;
using NewsContent.Compilation;

namespace NewsContent.Generators.Tests.Support;

/// <summary>How posts reach compiler and app: here as a pack, made by the packer itself of files in a temporary folder.</summary>
internal sealed record StoredPosts(IReadOnlyList<AdditionalText> Texts, IReadOnlyList<ResourceDescription> Resources)
{
    private const string ManifestPath = "/repo/obj/posts.manifest";

    /// <summary>Properties that the storage sets.</summary>
    public static Dictionary<string, string> Properties { get; } = new() { [PropertyNames.Manifest] = ManifestPath };

    public static StoredPosts Of(ProjectOptions options, IEnumerable<Post> posts)
    {
        var folder = Directory.CreateTempSubdirectory("newscontent-").FullName;
        try
        {
            var content = Path.Combine(folder, "content");
            foreach (var post in posts)
                Write(Path.Combine(content, post.RelativePath), post.Bytes);

            var files = new PackFiles(Path.Combine(folder, "pack"));
            var settings = SettingsOf(options);
            new PackCompiler(new ContentFolder(content, []), settings, settings.Fingerprint(), files).Compile(default);
            var (table, bodies) = (File.ReadAllBytes(files.Table), File.ReadAllBytes(files.Bodies));
            return new(
                [new ManifestText(File.ReadAllBytes(files.Manifest)), .. options.Files.Length > 0 ? [new FileListText(options.Files)] : Array.Empty<FileListText>()],
                [new("NewsContent.table", () => new MemoryStream(table), isPublic: true), new("NewsContent.bodies", () => new MemoryStream(bodies), isPublic: true)]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The same texts as new objects, as each build makes them.</summary>
    public IEnumerable<AdditionalText> Copies() => Texts.Select(static text => text is ManifestText manifest ? manifest.Copy() : (AdditionalText)((FileListText)text).Copy());

    private static PackSettings SettingsOf(ProjectOptions options) => PackSettings.Of(PropertyList.Read(options.PropertyLine)) with
    {
        Compression = Enum.TryParse<PackCompression>(options.Properties.GetValueOrDefault("NewsContentCompression"), out var compression) ? compression : PackCompression.None,
    };

    private static void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    private sealed class ManifestText(byte[] bytes) : AdditionalText
    {
        public override string Path => ManifestPath;

        public override SourceText GetText(CancellationToken cancellationToken = default) =>
            SourceText.From(new MemoryStream(bytes), new UTF8Encoding(false), SourceHashAlgorithm.Sha256);

        public ManifestText Copy() => new(bytes);
    }
}
