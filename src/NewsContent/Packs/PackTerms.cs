using System.ComponentModel;

namespace NewsContent.Packs;

/// <summary>The terms of an archive by their names. Made by generated code.</summary>
/// <param name="tag">The tag with a name.</param>
/// <param name="category">The category with a name.</param>
/// <param name="author">The author with a name.</param>
/// <param name="series">The series with a name.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PackTerms(Func<string, Tag> tag, Func<string, Category> category, Func<string, Author> author, Func<string, SeriesTerm> series)
{
    internal Tag Tag(PackValue name) => tag(name.Text());

    internal Category Category(PackValue name) => category(name.Text());

    internal Author Author(PackValue name) => author(name.Text());

    internal SeriesTerm Series(PackValue name) => series(name.Text());
}
