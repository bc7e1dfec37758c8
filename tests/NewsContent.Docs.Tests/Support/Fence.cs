using System.Text.RegularExpressions;

namespace NewsContent.Docs.Tests.Support;

/// <summary>A fenced block of a page, with the section it stands in and what the comment before it declares.</summary>
internal sealed partial record Fence(string Page, int Line, string Language, string Text, string Section, string Comment, string Paragraph)
{
    public string FirstLine => Text.Split('\n')[0];

    /// <summary>The file of the page's project that this is, if it says so.</summary>
    public string? File => Declared("file").FirstOrDefault();

    /// <summary>The ids that the sample must bring: of this package, or of the compiler.</summary>
    public string[] ExpectedIds => Declared("expect");

    /// <summary>Folders of <c>Contexts/</c> with code and posts that the reader is taken to have.</summary>
    public string[] Contexts => Declared("context");

    /// <summary>Folders of <c>Sites/</c> whose posts the reader has.</summary>
    public string[] Sites => Declared("site");

    /// <summary>The file of <c>Sites/</c> that the fence shows as it is.</summary>
    public string? ShownFile => Declared("shows").FirstOrDefault();

    /// <summary>Properties of the reader's project, such as <c>NewsContentMarkdown=+alerts</c>.</summary>
    public IEnumerable<string[]> Properties => Declared("property").Select(static pair => pair.Split('=', 2));

    /// <summary>Shards of <c>samples/Sharded</c> that the sample's project refers to.</summary>
    public string[] Shards => Declared("shards");

    public override string ToString() => $"{Page}:{Line}";

    private string[] Declared(string word) =>
        [.. Declaration().Matches(Comment).Where(match => match.Groups[1].Value == word).SelectMany(static match => match.Groups[2].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    [GeneratedRegex(@"<!-- (\w+): (.*?) -->")]
    private static partial Regex Declaration();
}
