namespace NewsContent.Compilation;

/// <summary>Tells the numbers and arrows that lead to footnotes and back, which are no text of the post.</summary>
internal sealed class FootnoteMarks
{
    private bool _isInside;

    /// <summary>Whether a token, of which each is shown to this in turn, is such a mark.</summary>
    public bool Covers(HtmlScanner token)
    {
        if (token.Kind is HtmlTokenKind.StartTag or HtmlTokenKind.EndTag && token.Name == "a")
            _isInside = token.Kind == HtmlTokenKind.StartTag && token.Attribute("class") is ("footnote-ref" or "footnote-back-ref");

        return _isInside && token.Kind == HtmlTokenKind.Text;
    }
}
