using System.Globalization;

namespace NewsContent.Compilation;

/// <summary>A file below the content folder that is no post.</summary>
/// <param name="Width">Of an image, in pixels; 0 when it is none, or its header cannot be read.</param>
public sealed record ContentFile(string Path, int Width, int Height);

/// <summary>The files below the content folder that are no posts, as a build task lists them for the compiler, which may not look itself.</summary>
public sealed class ContentFiles(IEnumerable<ContentFile> files)
{
    private readonly Lazy<Dictionary<string, ContentFile>> _byPath = new(() => Index(files, StringComparer.Ordinal, static path => path));
    private readonly Lazy<Dictionary<string, ContentFile>> _byComposedPath = new(
        () => Index(files, StringComparer.Ordinal, CanonicalForm.Compose));
    private readonly Lazy<Dictionary<string, ContentFile>> _byFoldedPath = new(
        () => Index(files, StringComparer.OrdinalIgnoreCase, CanonicalForm.Compose));

    public static ContentFiles None { get; } = new([]);

    /// <summary>The file of a path; the Unicode forms of both may differ.</summary>
    public ContentFile? Find(string path) =>
        _byPath.Value.TryGetValue(path, out var file) || CanonicalForm.MayVary(path)
            && _byComposedPath.Value.TryGetValue(CanonicalForm.Compose(path), out file)
            ? file
            : null;

    public ContentFile? FindInOtherCase(string path) => _byFoldedPath.Value.TryGetValue(CanonicalForm.Compose(path), out var file)
        ? file
        : null;

    public IEnumerable<string> Paths => _byPath.Value.Keys;

    /// <summary>The list: a line a file, with width, height and path. A path with a line break, which no URL needs, is not in it.</summary>
    public static string Write(IEnumerable<ContentFile> files) => string.Concat(files
        .Where(static file => file.Path.IndexOfAny(['\n', '\r']) < 0)
        .OrderBy(static file => file.Path, StringComparer.Ordinal)
        .Select(static file => string.Format(CultureInfo.InvariantCulture, "{0} {1} {2}\n", file.Width, file.Height, file.Path)));

    public static EquatableArray<ContentFile> Read(string list) => list.Split('\n').Where(static line => line.Length > 0).Select(ReadLine).ToEquatableArray();

    private static ContentFile ReadLine(string line)
    {
        var fields = line.Split([' '], 3);
        return fields.Length == 3 && int.TryParse(fields[0], NumberStyles.None, CultureInfo.InvariantCulture, out var width) && int.TryParse(fields[1], NumberStyles.None, CultureInfo.InvariantCulture, out var height)
            ? new(fields[2], width, height)
            : new(line, 0, 0);
    }

    private static Dictionary<string, ContentFile> Index(IEnumerable<ContentFile> files, IEqualityComparer<string> comparer,
        Func<string, string> key)
    {
        var index = new Dictionary<string, ContentFile>(comparer);
        foreach (var file in files)
        {
            if (!index.ContainsKey(key(file.Path)))
                index.Add(key(file.Path), file);
        }

        return index;
    }
}
