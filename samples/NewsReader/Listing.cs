using System.Globalization;
using NewsContent;
using Spectre.Console;

namespace NewsReader;

/// <summary>A page of a list of posts.</summary>
internal static class Listing
{
    private const int PageLength = 20;

    // The place in the whole archive, which `open` takes.
    private static readonly Lazy<Dictionary<string, int>> s_numbers =
        new(() => Articles.All.Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index + 1));

    public static int Show(IReadOnlyList<Article> articles, Arguments arguments, string whenEmpty)
    {
        if (articles.Count == 0)
            return Screen.Refuse(whenEmpty);

        var pages = (articles.Count + PageLength - 1) / PageLength;
        if (arguments.Page > pages)
            return Screen.Refuse($"There is no page {arguments.Page}: the last one is {pages}.");

        var start = (arguments.Page - 1) * PageLength;
        var end = Math.Min(start + PageLength, articles.Count);
        var table = new Table().AddColumn(new TableColumn("#").RightAligned().NoWrap()).AddColumn(new TableColumn("date").NoWrap()).AddColumns("title", "author")
            .AddColumn(new TableColumn("time").RightAligned().NoWrap());
        // By place, not with foreach: the archive creates only the posts it is asked for.
        for (var i = start; i < end; i++)
            AddRow(table, articles[i], ReferenceEquals(articles, Articles.All) ? i + 1 : s_numbers.Value[articles[i].Id]);

        Screen.Write(table);
        var more = arguments.Page < pages ? $" More: {$"{arguments.Command} {arguments.Operand}".TrimEnd()} --page {arguments.Page + 1}" : "";
        Screen.WriteLine($"{start + 1}–{end} of {articles.Count}. Read one: open NUMBER.{more}");
        return ExitCode.Success;
    }

    private static void AddRow(Table table, Article article, int number) => table.AddRow(
        new Text($"{number}"),
        new Text(article.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        Screen.Plain(article.Title),
        Screen.Plain(article.Author?.Name ?? ""),
        new Text($"{article.ReadingTime.TotalMinutes:0} min"));
}
