using System.Globalization;
using NewsContent.Build.Listing;
using NewsContent.Compilation;

namespace NewsContent.Build.Packing;

/// <summary>What the task asks of the packer, which runs in a process of its own.</summary>
/// <param name="Root">The content folder.</param>
internal sealed record PackRequest(string Root, IReadOnlyList<string> ExcludedFolders, string Folder, PackSettings Settings)
{
    /// <summary>What the project leaves out of its content.</summary>
    public ListingChoices Choices { get; init; } = ListingChoices.None;

    /// <summary>The packer's argument when it is started before it is asked.</summary>
    public const string Later = "later";

    public void Write(TextWriter writer)
    {
        string[] lines =
        [
            Root, Folder, Settings.TimeZone.Name, Settings.IncludesDrafts.ToString(), Settings.Compression.ToString(), Settings.Html.Mode.ToString(), Settings.Html.HostList, Settings.Html.Markdown.List, Settings.Html.Language, Settings.Html.HighlightsCode.ToString(),
            Text(Settings.Lengths.Post), Text(Settings.Lengths.FrontMatter), Text(Settings.Lengths.Data),
            Choices.Exclude, Choices.FollowsLinks.ToString(), Text(ExcludedFolders.Count), .. ExcludedFolders,
        ];
        foreach (var line in lines)
            writer.Write(Escaped(line) + "\n");

        writer.Flush();
    }

    // The task has found the zone. Another offset would silently give wrong dates, so a missing zone is an exception.
    private static ContentTimeZone Zone(string name) =>
        ContentTimeZone.Parse(name) ?? throw new TimeZoneNotFoundException($"The packer does not know the time zone '{name}'.");

    // The name of a folder may hold line breaks, and ReadLine ends a line at each of them.
    private static string Escaped(string line) => line.Replace("%", "%25").Replace("\n", "%0A").Replace("\r", "%0D");

    private static string Unescaped(string line) => line.Replace("%0D", "\r").Replace("%0A", "\n").Replace("%25", "%");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads a request; null when there is none.</summary>
    /// <exception cref="InvalidDataException">It ends in the middle.</exception>
    public static PackRequest? Read(TextReader reader)
    {
        string Line() => reader.ReadLine() is { } line ? Unescaped(line) : throw new InvalidDataException("The request ends in the middle.");
        if (reader.ReadLine() is not { } root)
            return null;

        var folder = Line();
        var settings = new PackSettings(Zone(Line()), bool.Parse(Line()), (PackCompression)Enum.Parse(typeof(PackCompression), Line()))
        {
            Html = new((HtmlMode)Enum.Parse(typeof(HtmlMode), Line()), HtmlPolicy.ParseHosts(Line()) ?? EquatableArray<string>.Empty) 
            {
                Markdown = MarkdownOptions.Parse(Line(), out _) ?? MarkdownOptions.Default,
                Language = Line(),
                HighlightsCode = bool.Parse(Line()),
            },
            Lengths = PostLimits.Parse(Line(), Line(), Line()),
        };
        var choices = new ListingChoices(Line(), bool.Parse(Line()));
        var excluded = new string[int.Parse(Line(), CultureInfo.InvariantCulture)];
        for (var i = 0; i < excluded.Length; i++)
            excluded[i] = Line();

        return new(Unescaped(root), excluded, folder, settings) { Choices = choices };
    }
}

/// <summary>The lines that the packer answers with: what it is, a tab, and its fields.</summary>
internal static class PackAnswer
{
    public const string Progress = "progress";

    /// <summary>Another packer works in the folder; the field is the number of its process, if that is known.</summary>
    public const string Waiting = "waiting";
    public const string Done = "done";

    /// <summary>Something could not be written.</summary>
    public const string Failed = "failed";

    /// <summary>Another program uses a file; the field is its path.</summary>
    public const string InUse = "in-use";
    public const string TooLarge = "too-large";
    public const string OutOfMemory = "out-of-memory";

    /// <summary>The content folder could not be listed; the fields are those of the finding.</summary>
    public const string NotListed = "not-listed";

    /// <summary>The pack of the build before changed while it was read.</summary>
    public const string Damaged = "damaged";
}
