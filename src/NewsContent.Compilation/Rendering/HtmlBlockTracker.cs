namespace NewsContent.Compilation;

/// <summary>Follows HTML blocks (CommonMark §4.6), whose content is no Markdown.</summary>
internal sealed class HtmlBlockTracker
{
    private static readonly (string Start, string End)[] s_raw =
        [("<script", "</script>"), ("<pre", "</pre>"), ("<style", "</style>"), ("<textarea", "</textarea>"), ("<!--", "-->"), ("<?", "?>"), ("<![CDATA[", "]]>"), ("<!", ">")];

    private bool _isInside;
    private string? _end;

    public bool IsInside(MarkdownLine line)
    {
        if (!_isInside)
            Start(line.Content);
        else if (_end is null && line.IsBlank)
            _isInside = false;

        var wasInside = _isInside;
        if (_isInside && _end is not null && line.Content.IndexOf(_end.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0)
            _isInside = false;

        return wasInside;
    }

    private void Start(ReadOnlySpan<char> content)
    {
        if (content.Length < 2 || content[0] != '<' || !(char.IsLetter(content[1]) || content[1] is '/' or '!' or '?'))
            return;

        _isInside = true;
        _end = null;
        foreach (var (start, end) in s_raw)
        {
            if (content.StartsWith(start.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                _end = end;
                return;
            }
        }
    }
}
