namespace NewsContent.Compilation;

/// <summary>Limits beyond which a parser of HTML takes time or memory that grows faster than the text.</summary>
internal static class SanitizingLimits
{
    /// <summary>Levels of elements; the deepest of four real archives has 101.</summary>
    public const int Depth = 512;

    /// <summary>Elements that are open at once, those included that are never closed.</summary>
    public const int OpenElements = 1_000;

    /// <summary>Start tags such as <c>&lt;pre&gt;</c> that follow each other directly: each takes about 4 KB of the stack.</summary>
    public const int AdjacentPreformatted = 16;

    /// <summary>Elements that unclosed formatting makes the parser add.</summary>
    public const int OpenedAnew = 200_000;

    public const int OpenedAnewPerToken = 8;
}
