using NewsContent;
using Spectre.Console;

namespace NewsReader;

/// <summary>The tags, the categories or the authors: a term is looked up by the name the posts write.</summary>
internal sealed class Taxonomy(string word, string plural, IReadOnlyList<Term> terms)
{
    public int ShowAll()
    {
        if (terms.Count == 0)
            return Screen.Refuse($"No post names its {word}.");

        var table = new Table().AddColumn(word).AddColumn(new TableColumn("posts").RightAligned());
        foreach (var (term, count) in terms.Select(term => (term, Articles.Collection.With(term).Count)).OrderByDescending(pair => pair.Count))
            table.AddRow(Screen.Plain(term.Name), new Text($"{count}"));

        Screen.Write(table);
        return ExitCode.Success;
    }

    public int ShowPosts(Arguments arguments)
    {
        var name = arguments.Operand;
        return terms.FirstOrDefault(term => term.Name == name) is { } term
            ? Listing.Show(Articles.Collection.With(term), arguments, $"No post has the {word} '{name}'.")
            : Screen.Refuse($"There is no {word} '{name}'; {plural} lists them all.", Suggestions.For(name, terms.Select(known => known.Name)));
    }
}
