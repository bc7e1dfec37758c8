using System.Collections.Immutable;

namespace NewsContent.Packs;

/// <summary>Reads the values of a collection's articles from its pack, each when it is asked for.</summary>
/// <remarks>Immutable and safe to use from any thread.</remarks>
internal sealed class ArticleStore(ContentPack pack, PackOrder rows, PackOrder? items, IReadOnlyList<string> ids, PackTerms terms, Func<int, string, string> permalinkOf)
{
    public string Id(int place) => ids[place];

    public string Permalink(int place) => permalinkOf(place, ids[place]);

    // Lists ask for titles, of every article perhaps: mostly the quick way finds them.
    public string Title(int place) =>
        items is null && pack.QuickText(rows[place], PackFormat.TitleNumber) is { } quick ? quick
        : TryGet(place, Keys.Title, out var title) ? title.Text()
        : throw PackReader.Damaged();

    public Author? Author(int place) => TryGet(place, Keys.Author, out var author) ? terms.Author(author) : null;

    public Uri? Source(int place) => TryGet(place, Keys.Source, out var source) ? source.Uri() : null;

    public ImmutableArray<Tag> Tags(int place) => TryGet(place, Keys.Tags, out var tags) ? tags.ToImmutableArray(terms.Tag) : [];

    public ImmutableArray<Category> Categories(int place) => TryGet(place, Keys.Categories, out var categories) ? categories.ToImmutableArray(terms.Category) : [];

    public SeriesTerm? Series(int place) => TryGet(place, Keys.Series, out var series) ? terms.Series(series) : null;

    public int? Part(int place) => TryGet(place, Keys.Part, out var part) ? (int)PackNumber.Whole(part) : null;

    public string? Layout(int place) => TryGet(place, Keys.Layout, out var layout) ? layout.Text() : null;

    public ArticleFacts Facts(int place)
    {
        var row = Row(place);
        return new(
            row.Values[Keys.Date].Date(),
            row.Values.TryGet(Keys.Comments, out var comments) ? comments.Boolean() : null,
            row.IsDraft,
            row.WordCount,
            row.ReadingTime);
    }

    private bool TryGet(int place, PackKey key, out PackValue value) => items is null
        ? PackMap.TryFind(pack.FrontMatter(rows[place]), key, out value)
        : Row(place).Values.TryGet(key, out value);

    private PackRow Row(int place) => new(pack, rows[place], items is null ? -1 : items[place] - 1);

    private static class Keys
    {
        public static readonly PackKey Title = new("title");
        public static readonly PackKey Date = new("date");
        public static readonly PackKey Author = new("author");
        public static readonly PackKey Source = new("from");
        public static readonly PackKey Tags = new("tags");
        public static readonly PackKey Categories = new("categories");
        public static readonly PackKey Layout = new("layout");
        public static readonly PackKey Series = new("series");
        public static readonly PackKey Part = new("part", "series-part", "series-order");
        public static readonly PackKey Comments = new("comments");
    }
}
