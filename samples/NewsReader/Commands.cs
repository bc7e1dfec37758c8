using NewsContent;
using NewsReader.Reading;

namespace NewsReader;

/// <summary>All the reader can do. Everything it shows comes from the generated <see cref="Articles"/>, <see cref="Tags"/> and so on.</summary>
internal static class Commands
{
    private static readonly Taxonomy s_tags = new("tag", "tags", Tags.All);
    private static readonly Taxonomy s_authors = new("author", "authors", Authors.All);
    private static readonly Taxonomy s_categories = new("category", "categories", Categories.All);

    public static IReadOnlyList<Command> All { get; } =
    [
        new("list", null, "The posts, newest first", arguments => Listing.Show(Articles.All, arguments, "There are no posts.")),
        new("tags", null, "The tags", _ => s_tags.ShowAll()),
        new("authors", null, "The authors", _ => s_authors.ShowAll()),
        new("categories", null, "The categories", _ => s_categories.ShowAll()),
        new("tag", "NAME", "The posts with a tag", s_tags.ShowPosts),
        new("author", "NAME", "The posts by an author", s_authors.ShowPosts),
        new("category", "NAME", "The posts in a category", s_categories.ShowPosts),
        new("search", "WORD", "The posts with a word in the title", Search),
        new("open", "ID|NUMBER", "A post to read", Open),
        new("featured", null, "The post of the day", _ => ArticlePage.Show(Featured.Article)),
    ];

    public static Command? Find(string name) => All.FirstOrDefault(command => command.Name == name);

    private static int Search(Arguments arguments) => Listing.Show(
        [.. Articles.All.Where(article => article.Title.Contains(arguments.Operand, StringComparison.OrdinalIgnoreCase))],
        arguments,
        $"No title has '{arguments.Operand}' in it.");

    private static int Open(Arguments arguments)
    {
        var wanted = arguments.Operand;
        if (Articles.Find(wanted) is { } article)
            return ArticlePage.Show(article);

        if (int.TryParse(wanted, out var number))
        {
            return number >= 1 && number <= Articles.All.Count
                ? ArticlePage.Show(Articles.All[number - 1])
                : Screen.Refuse($"There is no post {number}: they are numbered 1 (the newest) to {Articles.All.Count}.");
        }

        return Screen.Refuse($"There is no post '{wanted}'.", Suggestions.For(wanted, Articles.All.Select(known => known.Id)));
    }
}
