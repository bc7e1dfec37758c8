using System.ComponentModel;

namespace NewsContent.Packs;

/// <summary>Makes the permalinks of a collection's entries. Used by generated code.</summary>
/// <remarks>Immutable and safe to use from any thread.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ContentPermalinks
{
    private readonly PermalinkPattern _pattern;

    /// <summary>Makes permalinks of a pattern.</summary>
    /// <param name="pattern">The pattern, as the build has checked it.</param>
    public ContentPermalinks(string pattern) => _pattern = PermalinkPattern.Parse(pattern) ?? throw new ArgumentException($"'{pattern}' is no pattern of permalinks.", nameof(pattern));

    /// <summary>The permalink of an entry with a day.</summary>
    /// <param name="id">The id: the day, a slash, the slug.</param>
    public string OfId(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _pattern.Of(id, 0, []);
    }

    /// <summary>The permalink of an entry with a day, a time and categories.</summary>
    /// <param name="id">The id: the day, a slash, the slug.</param>
    /// <param name="utcTicks">The instant, in ticks of UTC.</param>
    /// <param name="categories">The categories, in order.</param>
    public string Of(string id, long utcTicks, IEnumerable<string> categories)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(categories);
        return _pattern.Of(id, utcTicks, categories);
    }

    /// <summary>The permalink of an entry without a day.</summary>
    /// <param name="path">Its file, relative to the content folder.</param>
    /// <param name="slug">Its slug.</param>
    public string OfPath(string path, string slug)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(slug);
        return _pattern.OfPath(path, slug);
    }
}
