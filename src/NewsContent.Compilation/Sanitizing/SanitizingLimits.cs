namespace NewsContent.Compilation;

/// <summary>Limits beyond which a parser of HTML takes time or memory that grows faster than the text.</summary>
internal static class SanitizingLimits
{
    /// <summary>Levels of elements; the deepest of four real archives has 101.</summary>
    public const int Depth = 512;

    /// <summary>Elements made for each tag: the parser opens unclosed formatting anew in every block.</summary>
    public const int ElementsPerTag = 8;

    public const int ElementsAllowance = 4_000;
}
