namespace NewsContent.Compilation;

/// <summary>Finds YAML comments that cut text off, after an unquoted value or in place of a value: <c>title: Issue #42</c>.</summary>
internal sealed class LostComment(string text, TextPlace content, List<Finding> findings)
{
    // Most front matter has no '#'.
    private readonly bool _mayBe = text.IndexOf('#', content.Start, content.Length) >= 0;

    /// <summary>Looks for a comment after a value. An empty value ends where it begins.</summary>
    public void CheckBehind(FrontMatterScalar value)
    {
        if (!_mayBe || value.IsQuoted)
            return;

        var end = value.Place.End;
        if (HashAfter(end) is { } hash)
        {
            if (!IsRemark(value, hash))
                findings.Add(Finding(value, hash));
        }
        else if (HashAfter(SkipComma(end)) is { } next)
        {
            CheckItem(next);
        }
    }

    /// <summary>Looks for a comment between a key and a value that begins on a later line.</summary>
    public void CheckBefore(TextPlace key, FrontMatterValue value)
    {
        if (!_mayBe || value.Place.Start <= key.End)
            return;

        var colon = text.IndexOf(':', key.End, value.Place.Start - key.End);
        if (colon >= 0 && HashAfter(colon + 1) is { } hash && hash < value.Place.Start && IsWord(hash))
            findings.Add(FindingBefore(value as FrontMatterScalar, hash));
    }

    /// <summary>Looks for a comment after the opening bracket of a list.</summary>
    public void CheckOpening(TextPlace list)
    {
        if (_mayBe && list.Start < content.End && text[list.Start] == '[' && HashAfter(list.Start + 1) is { } hash)
            CheckItem(hash);
    }

    // Between items, '#' and a blank is a remark, and '#' without a blank is an item.
    private void CheckItem(int hash)
    {
        if (IsWord(hash))
            findings.Add(Finding(null, hash));
    }

    private bool IsWord(int hash) => hash + 1 < content.End && text[hash + 1] is not (' ' or '\t' or '\r' or '\n' or '#');

    // Values that are complete without the comment: 'draft: true # until Monday'.
    private bool IsRemark(FrontMatterScalar value, int hash) =>
        hash + 1 < content.End && text[hash + 1] is ' ' or '\t'
        && (value.IsNull && value.Text.Length > 0 || CoreSchema.Boolean(value) is not null || CoreSchema.IsReal(value)
            || CoreSchema.IsInteger(value) || DateText.Parse(value.Text, ContentTimeZone.Utc) is not null);

    private int? HashAfter(int end)
    {
        var at = end;
        while (at < content.End && text[at] is ' ' or '\t')
            at++;

        return at > end && at < content.End && text[at] == '#' ? at : null;
    }

    private int SkipComma(int at)
    {
        while (at < content.End && text[at] is ' ' or '\t')
            at++;

        return at < content.End && text[at] == ',' ? at + 1 : at;
    }

    private string CommentAt(int hash)
    {
        var end = text.IndexOfAny(['\r', '\n'], hash, content.End - hash);
        return text.Substring(hash, (end < 0 ? content.End : end) - hash).TrimEnd();
    }

    private Finding FindingBefore(FrontMatterScalar? value, int hash)
    {
        var comment = CommentAt(hash);
        var whole = value is { IsQuoted: false, Text: not "" } ? comment + " " + value.Text : comment;
        return LostTextRules.Comment(new(hash, comment.Length), comment, QuotedText.Of(whole));
    }

    private Finding Finding(FrontMatterScalar? value, int hash)
    {
        var comment = CommentAt(hash);
        var words = comment.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        var isListOfTags = value is { Text: "" } && words.Length > 1 && words.All(static word => word.Length > 1 && word[0] == '#');
        var whole = value is { Text: not "" } ? value.Text + text.Substring(value.Place.End, hash - value.Place.End) + comment : comment;
        var fix = isListOfTags ? QuotedText.ListOf(words.Select(static word => word.Substring(1))) : QuotedText.Of(whole);
        return LostTextRules.Comment(new(hash, comment.Length), comment, fix);
    }
}
