namespace NewsContent.Packs;

/// <summary>Stands in a field for a value that is known to be none, where null says that nobody has read it yet.</summary>
internal static class Given
{
    public static readonly Author NoAuthor = new("");
    public static readonly Uri NoSource = new("none:");
    public static readonly string NoLayout = new('-', 1);

    public static readonly SeriesTerm NoSeries = new("");

    /// <summary>A part that nobody has read yet; the others are one more than they are.</summary>
    public const int Unread = 0;

    private const int NoPart = -1;

    public static int OfPart(int? part) => part + 1 ?? NoPart;

    public static int? OrNull(int part) => part == NoPart ? null : part - 1;

    public static SeriesTerm? OrNull(SeriesTerm series) => ReferenceEquals(series, NoSeries) ? null : series;

    public static Author? OrNull(Author author) => ReferenceEquals(author, NoAuthor) ? null : author;

    public static Uri? OrNull(Uri source) => ReferenceEquals(source, NoSource) ? null : source;

    public static string? OrNull(string layout) => ReferenceEquals(layout, NoLayout) ? null : layout;
}
