namespace NewsContent.Build.Files;

/// <summary>Reads posts, or finds out why one cannot be read. A reason names no path: it goes into the manifest, which is the same wherever the archive lies.</summary>
internal static class PostBytes
{
    /// <summary>The bytes of a post; null when it cannot be read.</summary>
    /// <param name="problem">Why it cannot be read; empty when it can.</param>
    public static byte[]? Read(string path, out string problem) => Try(path, File.ReadAllBytes, out problem);

    /// <summary>Why a post cannot be read, as its first byte shows; empty when it can.</summary>
    public static string ProblemOf(string path)
    {
        Try(path, FirstByte, out var problem);
        return problem;
    }

    private static byte[]? Try(string path, Func<string, byte[]> read, out string problem)
    {
        problem = "";
        try
        {
            if (SpecialFile.Describe(path) is not { } kind)
                return read(path);

            problem = $"it is {kind}";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            problem = exception switch
            {
                FileNotFoundException or DirectoryNotFoundException => "there is no such file, or it is a link that leads nowhere",
                UnauthorizedAccessException => "access to it is denied",
                _ => "the system reports an error in reading it",
            };
        }

        return null;
    }

    private static byte[] FirstByte(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
        return [(byte)file.ReadByte()];
    }
}
