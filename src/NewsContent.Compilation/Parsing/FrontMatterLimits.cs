namespace NewsContent.Compilation;

/// <summary>Limits that no real post comes near and that keep hostile ones from taking the compiler down; lengths of files are in <see cref="PostLimits"/>.</summary>
internal static class FrontMatterLimits
{
    public const int ScalarCharacters = 32 * 1024;
    public const int KeyCharacters = 256;
    public const int Depth = 16;
    public const int Events = 4_000;

    /// <summary>Of a data file, which may hold all entries of a collection.</summary>
    public const int DataEvents = 400_000;
}
