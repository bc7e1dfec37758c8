namespace NewsContent.Compilation;

/// <summary>Limits that no real post comes near and that keep hostile ones from taking the compiler down.</summary>
internal static class FrontMatterLimits
{
    public const int Characters = 64 * 1024;
    public const int ScalarCharacters = 32 * 1024;
    public const int KeyCharacters = 256;
    public const int Depth = 16;
    public const int Events = 4_000;
}
