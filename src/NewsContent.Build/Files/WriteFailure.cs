using NewsContent.Compilation;

namespace NewsContent.Build.Files;

/// <summary>Why a file cannot be written: another program uses the file, or something else, which the system says.</summary>
internal static class WriteFailure
{
    /// <summary>Whether another program uses the file: sharing and lock violations of Windows, EWOULDBLOCK of Linux and of BSD.</summary>
    public static bool IsInUse(Exception exception) => exception is IOException && (exception.HResult & 0xFFFF) is 32 or 33 or 11 or 35;

    public static Finding Of(string path, Exception exception) => IsInUse(exception)
        ? SetUpRules.InUse(path)
        : SetUpRules.NotWritten(path, exception.Message);
}
