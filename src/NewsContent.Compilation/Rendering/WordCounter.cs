namespace NewsContent.Compilation;

/// <summary>Counts words as readers do: a Chinese, Japanese or Korean character is one; elsewhere a run of letters and digits is.</summary>
internal sealed class WordCounter
{
    private bool _isInWord;

    public int CjkCharacters { get; private set; }

    public int OtherWords { get; private set; }

    public void Add(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            // Ideographs beyond the BMP are those of planes 2 and 3 (U+20000 to U+3FFFF).
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (isPair ? text[i] is >= '\uD840' and <= '\uD8BF' : IsCjk(text[i]))
            {
                CjkCharacters++;
                _isInWord = false;
            }
            else if (char.IsLetterOrDigit(text[i]))
            {
                OtherWords += _isInWord ? 0 : 1;
                _isInWord = true;
            }
            else if (text[i] is not ('\'' or '\u2019' or '-'))
            {
                _isInWord = false;
            }

            i += isPair ? 1 : 0;
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
