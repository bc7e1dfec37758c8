namespace NewsReader;

/// <summary>What the program tells its caller.</summary>
internal static class ExitCode
{
    public const int Success = 0;
    public const int NotFound = 1;
    public const int BadUsage = 2;
}
