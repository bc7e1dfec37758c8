using NewsContent.Build.Listing;
using NewsContent.Build.Packer;
using NewsContent.Build.Packing;
using NewsContent.Compilation;
using NewsContent.Compilation.Packing;
using NewsContent.Packs;

namespace NewsContent.Build.Tests.Support;

/// <summary>A content folder and the folder of its pack, both for the time of a test.</summary>
public sealed class PostArchive : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newscontent-").FullName;

    /// <summary>Makes an archive of some of <see cref="SamplePost"/>.</summary>
    public PostArchive(int posts = 0, bool isCompressed = false)
    {
        Settings = new(ContentTimeZone.Utc, IncludesDrafts: true, isCompressed ? PackCompression.Brotli : PackCompression.None);
        Directory.CreateDirectory(Content);
        for (var number = 0; number < posts; number++)
            Write(SamplePost.PathOf(number), SamplePost.TextOf(number));
    }

    public string Content => Path.Combine(_folder, "content");

    internal PackFiles Files => new(Path.Combine(_folder, "pack"));

    internal PackSettings Settings { get; set; }

    internal ListingChoices Choices { get; set; } = ListingChoices.None;

    internal PackBytes Bytes => PackBytes.Of(Files);

    /// <summary>Every file of the pack with its bytes and the time of its last write.</summary>
    internal (string Name, string Bytes, DateTime Written)[] Outputs =>
    [
        .. new[] { Files.Table, Files.Bodies, Files.Manifest, Files.Cache }
            .Select(static file => (Path.GetFileName(file), Convert.ToHexString(File.ReadAllBytes(file)), File.GetLastWriteTimeUtc(file))),
    ];

    /// <summary>What the manifest says of each post.</summary>
    internal ManifestEntry[] Entries
    {
        get
        {
            using var text = new StreamReader(Files.Manifest);
            return [.. new ManifestReader(text).ReadAll("content/")];
        }
    }

    /// <summary>Builds the pack and opens it as an app does.</summary>
    internal ContentPack Open()
    {
        Build();
        var bytes = Bytes;
        using var manifest = new StreamReader(Files.Manifest);
        return ContentPack.Open(bytes.Table, bytes.Bodies, new ManifestReader(manifest).Id);
    }

    /// <summary>Opens the pack that was built as an app does that has it in files.</summary>
    internal ContentPack OpenFiles()
    {
        using var manifest = new StreamReader(Files.Manifest);
        return ContentPack.OpenFiles(Path.ChangeExtension(Files.Table, null), new ManifestReader(manifest).Id);
    }

    public string FileOf(string relativePath) => Path.Combine(Content, relativePath);

    public string Write(string relativePath, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FileOf(relativePath))!);
        File.WriteAllText(FileOf(relativePath), text);
        return FileOf(relativePath);
    }

    internal PackResult Build(CancellationToken cancellationToken = default, Action<int>? progress = null) => Compiler(Files, progress).Compile(cancellationToken);

    /// <summary>What a build from nothing gives of the same posts.</summary>
    internal PackBytes CleanBytes()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder, "clean"));
        Compiler(new(folder.FullName), progress: null).Compile(default);
        var bytes = PackBytes.Of(new(folder.FullName));
        folder.Delete(recursive: true);
        return bytes;
    }

    /// <summary>Changes a file of the pack; null deletes it.</summary>
    internal void Replace(string name, Func<byte[], byte[]?> change)
    {
        // Older kernels tell times in steps of milliseconds; in the step of the build a change would not show.
        Thread.Sleep(15);
        var path = Path.Combine(Files.Folder, name);
        if (change(File.ReadAllBytes(path)) is { } changed)
            File.WriteAllBytes(path, changed);
        else
            File.Delete(path);
    }

    private PackCompiler Compiler(PackFiles files, Action<int>? progress) =>
        new(new ContentFolder(Content, [], Choices), Settings, Settings.Fingerprint(), files) { Progress = progress };

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
