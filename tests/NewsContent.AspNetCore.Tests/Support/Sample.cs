using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace NewsContent.AspNetCore.Tests.Support;

/// <summary>Articles for tests, each a day older than the one before.</summary>
internal static class Sample
{
    public static readonly DateTimeOffset Newest = new(2026, 4, 21, 8, 0, 0, TimeSpan.FromHours(8));

    public static Article Article(int number, string? title = null, string? slug = null, ImmutableArray<Tag> tags = default, string? body = null, Author? author = null)
    {
        var date = Newest.AddDays(-number);
        slug ??= string.Create(CultureInfo.InvariantCulture, $"post-{number}");
        return new()
        {
            Title = title ?? string.Create(CultureInfo.InvariantCulture, $"Title {number}"),
            Date = date,
            Id = date.ToString("yyyy/MM/dd/", CultureInfo.InvariantCulture) + slug,
            Permalink = date.ToString("/yyyy/MM/dd/", CultureInfo.InvariantCulture) + Uri.EscapeDataString(slug).Replace("%3B", ";", StringComparison.Ordinal) + "/",
            Html = Stored(body ?? $"<p>Body of {number}, long enough to be compressed: {string.Concat(Enumerable.Repeat("一段正文。", 300))}</p>"),
            Excerpt = "An excerpt.",
            Language = "en",
            Tags = tags.IsDefault ? [new Tag("news")] : tags,
            Author = author,
            ReadingTime = TimeSpan.FromMinutes(1),
        };
    }

    public static IEnumerable<Article> Articles(int count) => Enumerable.Range(0, count).Select(static number => Article(number));

    /// <summary>A body as a pack stores it.</summary>
    public static Html Stored(string html) => new(new Utf8Body(html), 0);

    private sealed class Utf8Body(string html) : BodyStore
    {
        private readonly byte[] _utf8 = Encoding.UTF8.GetBytes(html);

        public override string Load(int body) => html;

        public override bool TryLoadUtf8(int body, out ReadOnlyMemory<byte> utf8)
        {
            utf8 = _utf8;
            return true;
        }
    }
}
