using System.Globalization;

namespace NewsContent.Compilation;

/// <summary>Scans a body in linear time and refuses what Markdig would take minutes or gigabytes for: it cannot be cancelled once it runs.</summary>
internal sealed class BodyGuard(string text, GuardedSyntax syntax, CancellationToken cancellationToken)
{
    private readonly HtmlBlockTracker _html = new();
    private int _lines;
    private int _deepest;
    private int _headings;
    private int _definitions;
    private int _longestDefinition;
    private long _brackets;
    private long _addressWork;
    private int _delimiters;
    private int _inlines;
    private double _inlineWork;
    private int _backticks;
    private int _columns;
    private int _rows;
    private int _fences;
    private int _longestAbbreviation;

    /// <summary>The limit that the body exceeds, at the line where it does; null when it exceeds none.</summary>
    public static Finding? Check(string text, int bodyStart, GuardedSyntax syntax, CancellationToken cancellationToken) =>
        new BodyGuard(text, syntax, cancellationToken).Check(bodyStart);

    private Finding? Check(int start)
    {
        while (start < text.Length)
        {
            if (++_lines % 1000 == 0)
                cancellationToken.ThrowIfCancellationRequested();

            var end = text.IndexOfAny(['\n', '\r'], start);
            end = end < 0 ? text.Length : end;
            if (CheckLine(new MarkdownLine(text, start, end, syntax.Containers)) is { } finding)
                return finding;

            start = end + 1;
        }

        return null;
    }

    private Finding? CheckLine(MarkdownLine line)
    {
        _deepest = Math.Max(_deepest, line.ContainerDepth);
        if (line.ContainerDepth > BodyLimits.Containers)
            return Limit(line, "too deep a nesting of lists and quotes", $"{line.ContainerDepth} levels", BodyLimits.Containers);

        if ((double)_deepest * _deepest * _lines > BodyLimits.ContainerWork)
            return Limit(line, "too many lines with nested lists and quotes", $"{_deepest} levels, {_lines} lines", BodyLimits.ContainerWork);

        if ((double)_fences * _fences * _lines > BodyLimits.FenceWork)
            return Limit(line, "too many lines with containers and figures", $"{_fences} fences, {_lines} lines", BodyLimits.FenceWork);

        var isInHtml = _html.IsInside(line);
        if (line.IsBlank)
            EndBlock();

        return isInHtml || line.IsBlank ? null : CheckMarkdown(line);
    }

    // Markdig moves what follows a delimiter that closes nothing, an inline at a time.
    private double InlineWork => _inlineWork + (double)_delimiters * _inlines;

    private void EndBlock()
    {
        _inlineWork = InlineWork;
        (_delimiters, _inlines, _backticks, _columns, _rows) = (0, 0, 0, 0, 0);
    }

    private Finding? CheckMarkdown(MarkdownLine line)
    {
        _headings += line.IsHeading ? 1 : 0;
        if (line.IsDefinition)
        {
            _definitions++;
            _longestDefinition = Math.Max(_longestDefinition, line.Length);
        }

        var count = line.CountInlines(syntax.Delimiters);
        _delimiters += count.Delimiters;
        _backticks += count.Backticks;
        _brackets += count.OpenBrackets;
        // What may be an address is read to its end, wherever that is in the line.
        _addressWork += (long)count.Addresses * line.Length;
        _inlines += 1 + count.Delimiters + count.Pipes + count.Addresses + count.Others + syntax.InlinesOfText(line);
        _rows++;
        _columns = Math.Max(_columns, syntax.ColumnsOf(line, count.Pipes));
        _fences += syntax.IsFence(line) ? 1 : 0;
        if (syntax.IsAbbreviation(line))
        {
            _definitions++;
            _longestAbbreviation = Math.Max(_longestAbbreviation, line.Length);
        }

        if (_headings > BodyLimits.Headings)
            return Limit(line, "too many headings", Text(_headings), BodyLimits.Headings);

        if (_definitions > BodyLimits.Definitions)
            return Limit(line, "too many link definitions and footnotes", Text(_definitions), BodyLimits.Definitions);

        if (_longestDefinition * _brackets > BodyLimits.ReferenceOutput)
            return Limit(line, "too much output from link references", $"{_longestDefinition * _brackets} characters", BodyLimits.ReferenceOutput);

        if (_fences > BodyLimits.Fences)
            return Limit(line, "too many fences of containers and figures", Text(_fences), BodyLimits.Fences);

        if (_addressWork > BodyLimits.AddressWork)
            return Limit(line, "too many addresses in long lines", Text(_addressWork), BodyLimits.AddressWork);

        if ((long)_longestAbbreviation * text.Length > BodyLimits.AbbreviationOutput)
            return Limit(line, "too long an abbreviation for so long a text", $"{_longestAbbreviation} and {text.Length} characters", BodyLimits.AbbreviationOutput);

        if (_delimiters > BodyLimits.InlineDelimiters)
            return Limit(line, "a block with too many Markdown delimiters", Text(_delimiters), BodyLimits.InlineDelimiters);

        if (InlineWork > BodyLimits.InlineWork)
            return Limit(line, "too many Markdown delimiters in long blocks", Text((long)InlineWork), BodyLimits.InlineWork);

        if (_backticks > BodyLimits.Backticks)
            return Limit(line, "a block with too many backticks", Text(_backticks), BodyLimits.Backticks);

        return (long)_columns * _rows > BodyLimits.TableCells
            ? Limit(line, "a table with too many cells", Text((long)_columns * _rows), BodyLimits.TableCells)
            : null;
    }

    private static Finding Limit(MarkdownLine line, string what, string found, double limit) =>
        BodyRules.Limit(line.Place, what, found, limit.ToString("0", CultureInfo.InvariantCulture));

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
