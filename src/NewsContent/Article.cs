using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using System.Text;
using System.Text.Json.Serialization;
using NewsContent.Packs;

namespace NewsContent;

/// <summary>An article compiled from a post: front matter as typed values, body as pre-rendered HTML.</summary>
/// <remarks>Immutable and safe to use from any thread. Two articles are equal when their <see cref="Id"/> and <see cref="ContentHash"/> are.</remarks>
public record Article : IContentEntry
{
    // Where to read what nobody gave: null when the article is not of a pack.
    private ArticleStore? _store;
    private int _place;
    private ArticleFacts? _facts;
    private int _part;

    /// <summary>The title, exactly as the post writes it. Plain text: encode it before putting it into HTML.</summary>
    public required string Title { get => field ??= _store?.Title(_place)!; init; }

    /// <summary>When the article was published, with the offset the post writes. A date without a zone is read in <c>NewsContentTimeZone</c> (UTC by default).</summary>
    public required DateTimeOffset Date
    {
        get => Facts.Date;
        init => _facts = _facts is null && _store is null && value.EqualsExact(default) ? null : Facts with { Date = value };
    }

    /// <summary>Who wrote it, or <see langword="null"/> when the post does not say.</summary>
    public Author? Author { get => Given.OrNull(field ??= _store?.Author(_place) ?? Given.NoAuthor); init => field = value ?? Given.NoAuthor; }

    /// <summary>Where it was first published (key <c>from</c>). <see cref="Uri.OriginalString"/> is what the post writes.</summary>
    [FrontMatter("from")]
    public Uri? Source { get => Given.OrNull(field ??= _store?.Source(_place) ?? Given.NoSource); init => field = value ?? Given.NoSource; }

    /// <summary>The tags, in the order of the post.</summary>
    public ImmutableArray<Tag> Tags { get => field.IsDefault ? field = _store?.Tags(_place) ?? [] : field; init; }

    /// <summary>The categories, in the order of the post.</summary>
    public ImmutableArray<Category> Categories { get => field.IsDefault ? field = _store?.Categories(_place) ?? [] : field; init; }

    /// <summary>The series that the article is part of, or <see langword="null"/> when it is of none.</summary>
    public SeriesTerm? Series { get => Given.OrNull(field ??= _store?.Series(_place) ?? Given.NoSeries); init => field = value ?? Given.NoSeries; }

    /// <summary>The place in the series that the post writes (key <c>part</c>, <c>series-part</c> or <c>series-order</c>), or <see langword="null"/> when it goes by its date.</summary>
    [FrontMatter("part", "series-part", "series-order")]
    [Range(0, 100_000)]
    public int? Part { get => Given.OrNull(_part == Given.Unread ? _part = Given.OfPart(_store?.Part(_place)) : _part); init => _part = Given.OfPart(value); }

    /// <summary>The layout the post asks for, such as <c>post</c>.</summary>
    public string? Layout { get => Given.OrNull(field ??= _store?.Layout(_place) ?? Given.NoLayout); init => field = value ?? Given.NoLayout; }

    /// <summary>Whether readers may comment, or <see langword="null"/> when the post does not say.</summary>
    public bool? Comments { get => Facts.Comments; init => _facts = value == Facts.Comments ? _facts : Facts with { Comments = value }; }

    /// <summary>The id, unique in the collection: <c>2021/04/21/slug</c>. The date is the file name's, else the UTC day of <see cref="Date"/>.</summary>
    [Derived]
    public required string Id { get => field ??= _store?.Id(_place)!; init; }

    /// <summary>The <c>slug</c> key, else the file name without date and extension.</summary>
    [Derived]
    public string Slug { get => field ??= Html.Slug; init; }

    /// <summary>The post's file, relative to the content folder, with <c>/</c> between folders.</summary>
    [Derived]
    public string Path { get => field ??= Html.Path; init; }

    /// <summary>The path of the article's page, as <c>NewsContentPermalink</c> says: <c>/2021/04/21/slug/</c>. A URI path: what is not ASCII is percent-encoded as UTF-8 (RFC 3986).</summary>
    [Derived]
    public string Permalink { get => field ??= _store?.Permalink(_place) ?? Collection?.PermalinkOf(this) ?? ""; init; }

    /// <summary>Whether the post is a draft (<c>draft: true</c> or <c>published: false</c>). Drafts are left out of Release builds unless <c>NewsContentDrafts</c> is <c>true</c>.</summary>
    [Derived]
    public bool IsDraft { get => Facts.IsDraft; init => _facts = value == Facts.IsDraft ? _facts : Facts with { IsDraft = value }; }

    /// <summary>The body, rendered to HTML at build time and, unless <c>NewsContentHtml</c> is <c>Raw</c>, free of what acts: fit to be written into a page's body.</summary>
    [Derived]
    [JsonIgnore]
    public Html Html { get; init; }

    /// <summary>The plain text before <c>&lt;!--more--&gt;</c>, else of the first paragraph; at most 300 characters. Empty when there is no text.</summary>
    [Derived]
    public string Excerpt { get => field ??= Html.Excerpt; init; }

    /// <summary>The part of <see cref="Html"/> that <see cref="Excerpt"/> is the text of, not cut short, as HTML of its own: see <see cref="NewsContent.Html.ToExcerpt"/>.</summary>
    [JsonIgnore]
    public Html ExcerptHtml => Html.ToExcerpt();

    /// <summary>The text of the body without markup: see <see cref="NewsContent.Html.ToPlainText"/>. Made anew at each call.</summary>
    [JsonIgnore]
    public string PlainText => Html.ToPlainText();

    /// <summary>The language (BCP 47): the key <c>lang</c>, else what the script of title and text tells, else <c>NewsContentLanguage</c>.</summary>
    [Derived]
    public string Language { get => field ??= Html.Language; init; }

    /// <summary>The headings of the body, in order.</summary>
    [Derived]
    public ImmutableArray<Heading> Headings { get => field.IsDefault ? field = Html.Headings : field; init; }

    /// <summary>The <see cref="Headings"/> as a tree. Made anew at each call.</summary>
    [JsonIgnore]
    public IReadOnlyList<HeadingNode> TableOfContents => HeadingNode.Tree(Headings);

    /// <summary>The number of words. A Chinese, Japanese or Korean character counts as one; elsewhere a run of letters and digits does.</summary>
    [Derived]
    public int WordCount { get => Facts.WordCount; init => _facts = value == Facts.WordCount ? _facts : Facts with { WordCount = value }; }

    /// <summary>The time an average reader takes, in whole minutes: 500 Chinese, Japanese or Korean characters or 265 other words a minute, rounded up.</summary>
    [Derived]
    public TimeSpan ReadingTime { get => Facts.ReadingTime; init => _facts = value == Facts.ReadingTime ? _facts : Facts with { ReadingTime = value }; }

    /// <summary>The links of the body, in order.</summary>
    [Derived]
    public ImmutableArray<Link> Links { get => field.IsDefault ? field = Html.Links : field; init; }

    /// <summary>The images of the body, in order.</summary>
    [Derived]
    public ImmutableArray<Image> Images { get => field.IsDefault ? field = Html.Images : field; init; }

    /// <summary>The first of <see cref="Images"/>, or <see langword="null"/> when there is none.</summary>
    [JsonIgnore]
    public Image? FirstImage => Images is [var first, ..] ? first : null;

    /// <summary>SHA-256 of the post's text in UTF-8 with LF line ends, in lower-case hexadecimal (64 characters). Fit for an ETag, which has quotation marks around it: <c>"…"</c>.</summary>
    [Derived]
    public string ContentHash { get => field ??= Html.ContentHash; init; }

    /// <summary>The collection the article belongs to.</summary>
    [Derived]
    [JsonIgnore]
    public ContentCollection<Article>? Collection { get; init; }

    /// <summary>The next older article, or <see langword="null"/> for the oldest.</summary>
    [JsonIgnore]
    public Article? Previous => Collection?.Previous(this);

    /// <summary>The next newer article, or <see langword="null"/> for the newest.</summary>
    [JsonIgnore]
    public Article? Next => Collection?.Next(this);

    /// <summary>The articles of the collection whose bodies have a link to this one, in its order.</summary>
    [JsonIgnore]
    public IReadOnlyList<Article> LinkedFrom => Collection?.LinkingTo(this) ?? [];

    /// <summary>The articles of the collection that are most like this one: see <see cref="ContentCollection{T}.Related"/>.</summary>
    /// <param name="most">How many to return at most.</param>
    public IReadOnlyList<Article> Related(int most) => Collection?.Related(this, most) ?? [];

    /// <summary>The place in the series, from 1; <see langword="null"/> when the article is of none.</summary>
    [JsonIgnore]
    public int? SeriesPosition => SeriesArticles.IndexOf(this) is var place and >= 0 ? place + 1 : null;

    /// <summary>The article before it in the series, or <see langword="null"/>.</summary>
    [JsonIgnore]
    public Article? PreviousInSeries => SeriesPosition is { } position && position > 1 ? SeriesArticles[position - 2] : null;

    /// <summary>The article after it in the series, or <see langword="null"/>.</summary>
    [JsonIgnore]
    public Article? NextInSeries => SeriesPosition is { } position && SeriesArticles is var series && position < series.Count ? series[position] : null;

    private List<Article> SeriesArticles => Series is { } series && Collection is { } collection ? [.. collection.InSeries(series)] : [];

    private ArticleFacts Facts => _facts ??= _store?.Facts(_place) ?? ArticleFacts.None;

    /// <inheritdoc/>
    IEnumerable<Term> IContentEntry.Terms =>
    [
        .. Tags, .. Categories, .. Author is null ? ReadOnlySpan<Term>.Empty : [Author], .. Series is null ? ReadOnlySpan<Term>.Empty : [Series],
    ];

    /// <summary>Whether <paramref name="other"/> has the same id and content.</summary>
    /// <param name="other">The article to compare with.</param>
    public virtual bool Equals(Article? other) =>
        other is not null && EqualityContract == other.EqualityContract && Id == other.Id && ContentHash == other.ContentHash;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, ContentHash);

    /// <summary>Has the values that a new article was not given read from its pack, each when it is asked for.</summary>
    internal void ReadFrom(ArticleStore store, int place) => (_facts, _part, _place, _store) = (null, Given.Unread, place, store);

    /// <summary>Prints id and title only: printing every property would walk the whole collection through <see cref="Previous"/>.</summary>
    /// <param name="builder">Where to print.</param>
    protected virtual bool PrintMembers(StringBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Append("Id = ").Append(Id).Append(", Title = ").Append(Title);
        return true;
    }
}
