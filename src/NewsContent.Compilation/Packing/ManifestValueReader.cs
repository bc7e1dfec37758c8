using NewsContent.Packs;

namespace NewsContent.Compilation.Packing;

/// <summary>Reads the front matter values of a manifest.</summary>
internal sealed class ManifestValueReader(ManifestCursor cursor)
{
    // Of most posts there are none.
    private static readonly Dictionary<int, string> s_noSources = [];

    private Dictionary<int, string> _sources = s_noSources;
    private int _depth;

    /// <summary>All that a post says; null where it could not be read.</summary>
    /// <param name="sources">As <see cref="PostFile.Sources"/>.</param>
    public FrontMatterValue? Read(out IReadOnlyDictionary<int, string> sources)
    {
        _sources = s_noSources;
        var value = Value();
        sources = _sources;
        return value;
    }

    private FrontMatterValue? Value()
    {
        var mark = cursor.Mark();
        if (mark == ManifestMarks.Nothing)
            return null;

        if (mark is ManifestMarks.JustPlain or ManifestMarks.JustQuoted)
            return Scalar(mark == ManifestMarks.JustQuoted);

        var place = cursor.Place();
        // The writer goes no deeper; the stack would end somewhere.
        if (++_depth > FrontMatterLimits.Depth)
            throw new FormatException("values are nested too deeply");

        FrontMatterValue value = mark switch
        {
            ManifestMarks.Plain or ManifestMarks.Quoted => Scalar(mark == ManifestMarks.Quoted, place),
            ManifestMarks.List => new FrontMatterList(cursor.List(this, static reader => reader.Value()!), place),
            ManifestMarks.Map => new FrontMatterMap(cursor.List(this, static reader => reader.Pair()), place),
            _ => throw new FormatException($"no value begins with '{mark}'"),
        };
        _depth--;
        return value;
    }

    private FrontMatterEntry Pair()
    {
        var known = cursor.Number();
        if (known > PackFormat.KnownKeys.Length)
            throw new FormatException($"there is no key {known}");

        var key = known == 0 ? cursor.Text() : PackFormat.KnownKeys[known - 1];
        var place = known == 0 ? cursor.Place() : new(cursor.Number(), key.Length);
        return new(key, place, Value()!);
    }

    // One that stands in the post as it is, in quotes at most.
    private FrontMatterScalar Scalar(bool isQuoted)
    {
        var start = cursor.Number();
        var text = cursor.Text();
        return new(text, isQuoted, new(start, text.Length + (isQuoted ? 2 : 0)));
    }

    private FrontMatterScalar Scalar(bool isQuoted, TextPlace place)
    {
        var text = cursor.Text();
        if (cursor.Text() is { Length: > 0 } source)
        {
            if (ReferenceEquals(_sources, s_noSources))
                _sources = [];

            _sources[place.Start] = source;
        }

        return new(text, isQuoted, place);
    }
}
