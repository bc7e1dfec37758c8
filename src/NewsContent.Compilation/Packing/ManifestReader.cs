using System.Globalization;
using NewsContent.Packs;

namespace NewsContent.Compilation.Packing;

/// <summary>Reads a manifest from start to end. Its first line names the format, the id and the number of posts.</summary>
public sealed class ManifestReader
{
    public const string Format = "NewsContent manifest 2";

    private readonly ManifestCursor _cursor;
    private readonly EquatableArray<string>?[] _arguments = new EquatableArray<string>?[1021];
    private readonly ManifestValueReader _values;

    /// <exception cref="FormatException">It is no manifest of this version.</exception>
    public ManifestReader(TextReader text)
    {
        _cursor = new(text);
        _values = new(_cursor);
        var fields = _cursor.Line().Split('\t');
        if (fields.Length != 3 || fields[0] != Format || !int.TryParse(fields[2], NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            throw new FormatException("it does not begin with '" + Format + "'");

        (Id, Count) = (fields[1], count);
    }

    /// <summary>In bytes; all of it is ASCII.</summary>
    public static int FirstLineLength { get; } = FirstLine(new('0', 2 * PackFormat.IdLength), 0).Length;

    /// <summary>The first line, always of the same length: it is written last.</summary>
    public static string FirstLine(string id, int count) => $"{Format}\t{id}\t{count.ToString("D10", CultureInfo.InvariantCulture)}\n";

    /// <summary>In hexadecimal: of the SHA-256 of the entries, as many bytes as an id has.</summary>
    public string Id { get; }

    public int Count { get; }

    /// <summary>Reads the entries, in the order of the pack's rows.</summary>
    /// <param name="root">What stands before the relative paths in the paths to name in diagnostics.</param>
    /// <exception cref="FormatException">The manifest is damaged.</exception>
    public IEnumerable<ManifestEntry> ReadAll(string root)
    {
        for (var i = 0; i < Count; i++)
            yield return Entry(root);
    }

    private ManifestEntry Entry(string root)
    {
        var path = _cursor.Text();
        var fence = _cursor.Place();
        var lines = Lines();
        var findings = _cursor.List(this, static reader => reader.Finding());
        var bodyFindings = _cursor.List(this, static reader => reader.BodyFinding());
        var anchors = _cursor.Text();
        var links = _cursor.List(this, static reader => ManifestLinks.Read(reader._cursor));
        var value = _values.Read(out var sources);
        _cursor.Expect('\n');
        var file = new PostFile(PrintablePath.Of(path), path, "") { Folder = root, LineStarts = lines, Sources = sources };
        // What is wrong with the name is among the findings already.
        var name = PostFileNameParser.Parse(path, []);
        var frontMatter = value as FrontMatterMap ?? (value is null ? null : new FrontMatterMap(EquatableArray<FrontMatterEntry>.Empty, value.Place));
        return new(new ParsedPost(file, name, frontMatter, fence, 0, findings) { Entries = value as FrontMatterList }, bodyFindings) { Anchors = anchors, Links = links };
    }

    private EquatableArray<int> Lines()
    {
        var count = _cursor.Number();
        var starts = new int[Math.Min(count, ManifestCursor.MostReserved) + 1];
        for (var i = 1; i <= count; i++)
        {
            if (i == starts.Length)
                Array.Resize(ref starts, Math.Min(count + 1, 2 * i));

            starts[i] = starts[i - 1] <= ManifestCursor.MostCharacters ? starts[i - 1] + _cursor.Number() : throw new FormatException("a line begins beyond the end of any post");
        }

        return new(starts);
    }

    private Finding Finding()
    {
        var id = _cursor.Text();
        return new(Rule.Find(id) ?? throw new FormatException($"there is no rule '{id}'"), _cursor.Place(), Arguments());
    }

    // The same is found in many posts: one list of its arguments is kept as long as its place is not taken by another.
    private EquatableArray<string> Arguments()
    {
        var arguments = _cursor.List(this, static reader => reader._cursor.Text());
        ref var known = ref _arguments[(uint)arguments.GetHashCode() % (uint)_arguments.Length];
        return known is not null && known.Equals(arguments) ? known : known = arguments;
    }

    private PlacedFinding BodyFinding() => new(Finding(), _cursor.LinePlace(), _cursor.LinePlace());
}
