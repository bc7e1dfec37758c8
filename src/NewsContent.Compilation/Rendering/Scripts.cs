namespace NewsContent.Compilation;

/// <summary>Counts the scripts (Unicode Standard Annex #24) of a text that tell its language.</summary>
internal static class Scripts
{
    /// <summary>Whether at least a tenth of the letters are Chinese, Japanese or Korean: each says as much as a word of others.</summary>
    public static bool IsCjk(string text, int start)
    {
        var (cjk, others) = (0, 0);
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] is >= '\u3041' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3' or >= '\uF900' and <= '\uFAFF')
                cjk++;
            else if (char.IsLetter(text[i]))
                others++;
        }

        return cjk > 0 && cjk * 9L >= others;
    }
}
