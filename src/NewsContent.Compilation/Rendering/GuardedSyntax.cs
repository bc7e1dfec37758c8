using System.Collections.Concurrent;

namespace NewsContent.Compilation;

/// <summary>What the chosen extensions add to the syntax whose cost the guard bounds.</summary>
internal sealed class GuardedSyntax
{
    private static readonly ConcurrentDictionary<MarkdownOptions, GuardedSyntax> s_known = new();
    private static readonly GuardedSyntax s_default = new(MarkdownOptions.Default);

    private readonly bool _hasFences;
    private readonly bool _hasGridTables;
    private readonly bool _hasAbbreviations;
    private readonly bool _hasInlinesOfText;

    private GuardedSyntax(MarkdownOptions options)
    {
        Containers = (options.Has("definitionlists") ? ":" : "") + (options.Has("footers") ? "^" : "");
        Delimiters =
            (options.Has("mathematics") ? "$" : "")
            + (options.Has("citations") ? "\"" : "")
            + (options.Has("customcontainers") || options.Has("emojis") ? ":" : "")
            + (options.Has("emphasisextras") ? "^+=" : "")
            + (options.Has("smartypants") ? "'\"<>" : "");
        _hasFences = options.Has("customcontainers") || options.Has("figures");
        _hasGridTables = options.Has("gridtables");
        _hasAbbreviations = options.Has("abbreviations");
        _hasInlinesOfText = _hasAbbreviations || options.Has("smartypants");
    }

    public static GuardedSyntax Of(MarkdownOptions options) => ReferenceEquals(options, MarkdownOptions.Default) ? s_default : s_known.GetOrAdd(options, static key => new(key));

    /// <summary>Characters that begin a container besides those of CommonMark.</summary>
    public string Containers { get; }

    /// <summary>Characters that delimit inlines besides those of CommonMark, and that Markdig looks at more than once.</summary>
    public string Delimiters { get; }

    /// <summary>Whether a line opens or closes a block that holds others for as long as it is open.</summary>
    public bool IsFence(MarkdownLine line) =>
        _hasFences && (line.Content.StartsWith(":::".AsSpan(), StringComparison.Ordinal) || line.Content.StartsWith("^^^".AsSpan(), StringComparison.Ordinal));

    public bool IsAbbreviation(MarkdownLine line) => _hasAbbreviations && line.Content.StartsWith("*[".AsSpan(), StringComparison.Ordinal);

    /// <summary>At most how many inlines a line has that do not begin with characters of Markdown: abbreviations, dashes and ellipses.</summary>
    public int InlinesOfText(MarkdownLine line) => _hasInlinesOfText ? line.Length : 0;

    /// <summary>The columns of a line of a table, at most.</summary>
    public int ColumnsOf(MarkdownLine line, int pipes)
    {
        if (!_hasGridTables || line.Content[0] != '+')
            return pipes;

        var columns = 0;
        foreach (var character in line.Content)
            columns += character == '+' ? 1 : 0;

        return Math.Max(pipes, columns);
    }
}
