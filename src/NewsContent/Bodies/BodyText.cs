using System.Text;
using NewsContent.Compilation;

namespace NewsContent.Bodies;

/// <summary>Makes plain text of HTML: character references decoded, white space as browsers show it, each block on a line of its own.</summary>
internal sealed class BodyText
{
    private readonly StringBuilder _text = new();
    private readonly FootnoteMarks _marks = new();
    private int _preformatted;
    private char _pending;
    private bool _isLineEnd;

    public static string Of(string html)
    {
        var text = new BodyText();
        for (var scanner = new HtmlScanner(html); scanner.Read();)
            text.Take(scanner);

        return text._text.ToString();
    }

    private void Take(HtmlScanner token)
    {
        if (_marks.Covers(token))
            return;

        switch (token.Kind)
        {
            case HtmlTokenKind.Text:
                Add(token.Text);
                break;
            case HtmlTokenKind.StartTag or HtmlTokenKind.EndTag:
                if (token.Name == "pre")
                    _preformatted = Math.Max(0, _preformatted + (token.Kind == HtmlTokenKind.StartTag ? 1 : -1));

                if (BlockElements.Breaks(token.Name))
                    Separate(token.Name is "td" or "th" ? '\t' : '\n');

                break;
        }
    }

    private void Add(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character is not (' ' or '\t' or '\n' or '\r' or '\f'))
                AddVisible(text, i);
            else if (_preformatted == 0)
                Separate(' ', character == '\n');
            else if (character == '\n')
                Separate('\n');
            else if (_pending == default && _text.Length > 0 || _pending == '\n')
                AddVisible(text, i);
        }
    }

    private void AddVisible(ReadOnlySpan<char> text, int place)
    {
        var joins = _isLineEnd && _pending == ' ' && _text.Length > 0
            && EastAsianText.JoinsLines(EastAsianText.Last(_text), EastAsianText.First(text, place));
        if (_pending != default && _text.Length > 0 && !joins)
            _text.Append(_pending);

        (_pending, _isLineEnd) = (default, false);
        _text.Append(text[place]);
    }

    // The strongest of the separators between two words counts: the end of a line, of a cell, a space.
    private void Separate(char separator, bool isLineEnd = false)
    {
        _isLineEnd |= isLineEnd;
        if (Strength(separator) > Strength(_pending))
            _pending = separator;
    }

    private static int Strength(char separator) => separator switch { '\n' => 3, '\t' => 2, ' ' => 1, _ => 0 };
}
