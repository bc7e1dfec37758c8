namespace NewsContent.Compilation;

/// <summary>Counts words as readers do: a Chinese, Japanese or Korean character is one; elsewhere a run of letters and digits is.</summary>
internal sealed class WordCounter
{
    private bool _isInWord;

    public int CjkCharacters { get; private set; }

    public int OtherWords { get; private set; }

    public void Add(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] < '\u3000')
                AddOther(text[i]);
            else if (IsCjk(text[i]))
                AddCjk();
            else if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                AddPair(text[i++]);
            else
                AddOther(text[i]);
        }
    }

    private void AddPair(char high)
    {
        // Ideographs beyond the BMP are those of planes 2 and 3 (U+20000 to U+3FFFF).
        if (high is >= '\uD840' and <= '\uD8BF')
            AddCjk();
        else
            AddOther(high);
    }

    private void AddCjk()
    {
        CjkCharacters++;
        _isInWord = false;
    }

    private void AddOther(char character)
    {
        if (char.IsLetterOrDigit(character))
        {
            OtherWords += _isInWord ? 0 : 1;
            _isInWord = true;
        }
        else if (character is not ('\'' or '\u2019' or '-'))
        {
            _isInWord = false;
        }
    }

    public void EndWord() => _isInWord = false;

    private static bool IsCjk(char character) => character
        is >= '\u3041' and <= '\u30FF'
        or >= '\u3400' and <= '\u4DBF'
        or >= '\u4E00' and <= '\u9FFF'
        or >= '\uAC00' and <= '\uD7A3'
        or >= '\uF900' and <= '\uFAFF'
        or '\u3005' or '\u3007';
}
