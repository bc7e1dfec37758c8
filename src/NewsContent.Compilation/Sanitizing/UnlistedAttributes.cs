using System.Text;

namespace NewsContent.Compilation;

/// <summary>
/// Cuts attributes that are not allowed out of tags that are written out in full, which is all that most scraped pages need. What it gives is
/// not yet safe: it must be proven by <see cref="PlainHtml"/>. It gives up where a parser of HTML might see other attributes than it does.
/// </summary>
internal sealed class UnlistedAttributes(string html, RemovedMarkup removed)
{
    private readonly StringBuilder _kept = new(html.Length);
    private readonly List<string> _removedHere = [];
    private int _keptTo;
    private int _at;

    /// <summary>The HTML without them; null when it takes a parser to tell.</summary>
    public string? CutOut()
    {
        while ((_at = html.IndexOf('<', _at)) >= 0)
        {
            if (_at + 1 >= html.Length || !PlainTag.IsLetter(html[_at + 1]))
                _at++;
            else if (!ReadTag())
                return null;
        }

        return _keptTo == 0 ? null : _kept.Append(html, _keptTo, html.Length - _keptTo).ToString();
    }

    private bool ReadTag()
    {
        var start = _at;
        _at = PlainTag.EndOfName(html, start + 1);
        var element = AllowedHtml.Elements.Find(html.AsSpan(start + 1, _at - start - 1));
        if (element < 0)
            return false;

        _removedHere.Clear();
        while (true)
        {
            var endOfLast = _at;
            while (_at < html.Length && html[_at] is ' ' or '\n' or '\t')
                _at++;

            if (_at >= html.Length)
                return false;

            if (html[_at] is '>' or '/')
                return true;

            if (_at == endOfLast || !ReadAttribute(element, start, endOfLast))
                return false;
        }
    }

    private bool ReadAttribute(int element, int tag, int endOfLast)
    {
        var start = _at;
        _at = PlainTag.EndOfName(html, start);
        var name = html.AsSpan(start, _at - start);
        if (name.Length == 0 || !SkipValue(out var hasValue))
            return false;

        var attribute = AllowedHtml.Attributes.Find(name);
        return AllowedHtml.KindOf(element, attribute) != AttributeKind.None || Remove(name.ToString().ToLowerInvariant(), attribute >= 0 || hasValue, tag, endOfLast);
    }

    private bool Remove(string name, bool isAttribute, int tag, int start)
    {
        // Of two attributes of one name there is but one to a parser; and an image may be in the place that its page loads it from.
        if (_removedHere.Contains(name) || SanitizedAttributes.LazySources.Contains(name))
            return false;

        _removedHere.Add(name);
        if (isAttribute)
            removed.AddAttribute(name, "", tag);
        else
            removed.AddWord(name, tag);

        _kept.Append(html, _keptTo, start - _keptTo);
        _keptTo = _at;
        return true;
    }

    private bool SkipValue(out bool hasValue)
    {
        hasValue = false;
        if (_at >= html.Length || html[_at] is ' ' or '\n' or '>' or '/')
            return true;

        if (html[_at] != '=' || ++_at >= html.Length || html[_at] is not ('"' or '\'') || html.IndexOf(html[_at], _at + 1) is var end && end < 0)
            return false;

        hasValue = end > _at + 1;
        var isPlain = html.AsSpan(_at, end - _at).IndexOfAny('<', '>') < 0;
        _at = end + 1;
        return isPlain;
    }
}
