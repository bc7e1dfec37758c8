namespace NewsContent.Compilation;

/// <summary>
/// The <c>allow</c> of frames (Permissions Policy). Players get what they need to play and to share; nothing lets a frame see, hear, find or charge
/// the reader, or read the clipboard.
/// </summary>
internal static class FramePermissions
{
    private static readonly HashSet<string> s_features = new(StringComparer.OrdinalIgnoreCase)
    {
        "accelerometer", "autoplay", "clipboard-write", "encrypted-media", "fullscreen", "gyroscope", "picture-in-picture", "web-share",
    };

    private static readonly HashSet<string> s_origins = new(StringComparer.Ordinal) { "*", "'src'", "'self'", "'none'" };

    public static bool AreAllowed(string value) => FirstRefused(value) is null;

    /// <summary>The value with the permissions that are allowed.</summary>
    public static string Clean(string value) =>
        string.Join("; ", Permissions(value).Where(IsAllowed).Select(static tokens => string.Join(" ", tokens)));

    /// <summary>The name of the first permission that is not allowed, to be shown in a message; null when all are.</summary>
    public static string? FirstRefused(string value) =>
        Permissions(value).FirstOrDefault(static tokens => !IsAllowed(tokens)) is { } refused ? Readable(refused[0]) : null;

    private static IEnumerable<string[]> Permissions(string value) => value.Split(';')
        .Select(static permission => permission.Split([' ', '\t', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries))
        .Where(static tokens => tokens.Length > 0);

    private static bool IsAllowed(string[] tokens) => s_features.Contains(tokens[0]) && tokens.Skip(1).All(s_origins.Contains);

    private static string Readable(string name) =>
        name.Length <= 40 && name.All(static character => character is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '-') ? name : "";
}
