namespace NewsContent.Packs;

/// <summary>Stands in a field for a value that is known to be none, where null says that nobody has read it yet.</summary>
internal static class Given
{
    public static readonly Author NoAuthor = new("");
    public static readonly Uri NoSource = new("none:");
    public static readonly string NoLayout = new('-', 1);

    public static Author? OrNull(Author author) => ReferenceEquals(author, NoAuthor) ? null : author;

    public static Uri? OrNull(Uri source) => ReferenceEquals(source, NoSource) ? null : source;

    public static string? OrNull(string layout) => ReferenceEquals(layout, NoLayout) ? null : layout;
}
