namespace NewsContent.Compilation;

/// <summary>
/// Limits beyond which Markdig's time or output grows faster than the body. No real post of four archives (179,348 posts) comes near one.
/// </summary>
internal static class BodyLimits
{
    public const int Containers = 40;
    public const double ContainerWork = 4e7;
    public const int InlineDelimiters = 2_000;
    public const double InlineWork = 1e8;
    public const int Backticks = 20_000;
    public const int Headings = 1_500;
    public const int Definitions = 1_500;
    public const int TableCells = 200_000;
    public const int Fences = 400;
    public const double FenceWork = 1.6e8;
    public const long AddressWork = 1_000_000_000;
    public const long AbbreviationOutput = 64 * 1024 * 1024;
    public const long ReferenceOutput = 8 * 1024 * 1024;
    public const int OutputPerInput = 4;
    public const int OutputAllowance = 64 * 1024;
}
