using System.Globalization;
using NewsContent.Packs;

namespace NewsContent.Compilation.Packing;

/// <summary>Reads a manifest from start to end. Its first line names the format, the id and the number of posts.</summary>
public sealed class ManifestReader
{
    public const string Format = "NewsContent manifest 2";

    // A damaged number must not take all memory before the text ends.
    private const int MostReserved = 256;

    // Of most posts there are none.
    private static readonly Dictionary<int, string> s_noSources = [];

    private readonly ManifestCursor _cursor;
    private readonly EquatableArray<string>?[] _arguments = new EquatableArray<string>?[1021];
    private Dictionary<int, string> _sources = s_noSources;
    private int _depth;

    /// <exception cref="FormatException">It is no manifest of this version.</exception>
    public ManifestReader(TextReader text)
    {
        _cursor = new(text);
        var fields = _cursor.Line().Split('\t');
        if (fields.Length != 3 || fields[0] != Format || !int.TryParse(fields[2], NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            throw new FormatException("it does not begin with '" + Format + "'");

        (Id, Count) = (fields[1], count);
    }

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
        var findings = List(static reader => reader.Finding());
        var bodyFindings = List(static reader => reader.BodyFinding());
        var anchors = _cursor.Text();
        var links = List(static reader => ManifestLinks.Read(reader._cursor));
        _sources = s_noSources;
        var value = Value();
        _cursor.Expect('\n');
        var file = new PostFile(PrintablePath.Of(path), path, "") { Folder = root, LineStarts = lines, Sources = _sources };
        // What is wrong with the name is among the findings already.
        var name = PostFileNameParser.Parse(path, []);
        var frontMatter = value as FrontMatterMap ?? (value is null ? null : new FrontMatterMap(EquatableArray<FrontMatterEntry>.Empty, value.Place));
        return new(new ParsedPost(file, name, frontMatter, fence, 0, findings) { Entries = value as FrontMatterList }, bodyFindings) { Anchors = anchors, Links = links };
    }

    private EquatableArray<int> Lines()
    {
        var count = _cursor.Number();
        var starts = new int[Math.Min(count, MostReserved) + 1];
        for (var i = 1; i <= count; i++)
        {
            if (i == starts.Length)
                Array.Resize(ref starts, Math.Min(count + 1, 2 * i));

            starts[i] = starts[i - 1] <= ManifestCursor.MostCharacters ? starts[i - 1] + _cursor.Number() : throw new FormatException("a line begins beyond the end of any post");
        }

        return new(starts);
    }

    private EquatableArray<T> List<T>(Func<ManifestReader, T> read)
    {
        var count = _cursor.Number();
        if (count == 0)
            return EquatableArray<T>.Empty;

        var items = new T[Math.Min(count, MostReserved)];
        for (var i = 0; i < count; i++)
        {
            if (i == items.Length)
                Array.Resize(ref items, Math.Min(count, 2 * i));

            items[i] = read(this);
        }

        return new(items);
    }

    private Finding Finding()
    {
        var id = _cursor.Text();
        return new(Rule.Find(id) ?? throw new FormatException($"there is no rule '{id}'"), _cursor.Place(), Arguments());
    }

    // The same is found in many posts: one list of its arguments is kept as long as its place is not taken by another.
    private EquatableArray<string> Arguments()
    {
        var arguments = List(static reader => reader._cursor.Text());
        ref var known = ref _arguments[(uint)arguments.GetHashCode() % (uint)_arguments.Length];
        return known is not null && known.Equals(arguments) ? known : known = arguments;
    }

    private PlacedFinding BodyFinding() => new(Finding(), _cursor.LinePlace(), _cursor.LinePlace());

    private FrontMatterValue? Value()
    {
        var mark = _cursor.Mark();
        if (mark == ManifestMarks.Nothing)
            return null;

        if (mark is ManifestMarks.JustPlain or ManifestMarks.JustQuoted)
            return Scalar(mark == ManifestMarks.JustQuoted);

        var place = _cursor.Place();
        // The writer goes no deeper; the stack would end somewhere.
        if (++_depth > FrontMatterLimits.Depth)
            throw new FormatException("values are nested too deeply");

        FrontMatterValue value = mark switch
        {
            ManifestMarks.Plain or ManifestMarks.Quoted => Scalar(mark == ManifestMarks.Quoted, place),
            ManifestMarks.List => new FrontMatterList(List(static reader => reader.Value()!), place),
            ManifestMarks.Map => new FrontMatterMap(List(static reader => reader.Pair()), place),
            _ => throw new FormatException($"no value begins with '{mark}'"),
        };
        _depth--;
        return value;
    }

    private FrontMatterEntry Pair()
    {
        var known = _cursor.Number();
        if (known > PackFormat.KnownKeys.Length)
            throw new FormatException($"there is no key {known}");

        var key = known == 0 ? _cursor.Text() : PackFormat.KnownKeys[known - 1];
        var place = known == 0 ? _cursor.Place() : new(_cursor.Number(), key.Length);
        return new(key, place, Value()!);
    }

    // One that stands in the post as it is, in quotes at most.
    private FrontMatterScalar Scalar(bool isQuoted)
    {
        var start = _cursor.Number();
        var text = _cursor.Text();
        return new(text, isQuoted, new(start, text.Length + (isQuoted ? 2 : 0)));
    }

    private FrontMatterScalar Scalar(bool isQuoted, TextPlace place)
    {
        var text = _cursor.Text();
        if (_cursor.Text() is { Length: > 0 } source)
        {
            if (ReferenceEquals(_sources, s_noSources))
                _sources = [];

            _sources[place.Start] = source;
        }

        return new(text, isQuoted, place);
    }
}

/// <summary>What the manifest says of a post: all that the compiler needs to bind and validate it, and what was found in the body.</summary>
/// <param name="Post">The post without its text.</param>
public sealed record ManifestEntry(ParsedPost Post, EquatableArray<PlacedFinding> BodyFindings)
{
    /// <summary>As <see cref="RenderedBody.Anchors"/>.</summary>
    public string Anchors { get; init; } = "";

    /// <summary>As <see cref="RenderedBody.Pending"/>, with places in the body's UTF-8 form.</summary>
    public EquatableArray<PendingLink> Links { get; init; } = EquatableArray<PendingLink>.Empty;
}

/// <summary>A finding with its line and column.</summary>
public sealed record PlacedFinding(Finding Finding, LinePlace Start, LinePlace End);
