namespace NewsContent.Compilation;

/// <summary>Limits beyond which code stays plain: the rules of languages take a time that grows with the square of a block's length.</summary>
internal static class HighlightingLimits
{
    /// <summary>About 100 lines.</summary>
    public const int CharactersPerBlock = 4_000;

    public const int CharactersPerPost = 60_000;

    /// <summary>What a character in an element of its own becomes.</summary>
    public const int OutputPerCharacter = 40;
}
