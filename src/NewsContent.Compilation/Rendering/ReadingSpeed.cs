namespace NewsContent.Compilation;

/// <summary>How fast people read, by Medium's published rates: https://help.medium.com/hc/en-us/articles/214991667-Read-time</summary>
public static class ReadingSpeed
{
    private const double CjkCharactersPerMinute = 500;
    private const double OtherWordsPerMinute = 265;

    /// <summary>The whole minutes that a body takes, rounded up.</summary>
    public static int Minutes(RenderedBody body) =>
        (int)Math.Ceiling(body.CjkCharacterCount / CjkCharactersPerMinute + body.OtherWordCount / OtherWordsPerMinute);
}
