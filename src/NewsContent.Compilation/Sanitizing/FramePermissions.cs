namespace NewsContent.Compilation;

/// <summary>
/// The <c>allow</c> of frames (Permissions Policy). Players get the permissions to play and to share. Camera, microphone, location, payment
/// and reading the clipboard are never allowed.
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

    /// <summary>The name of the first permission that is not allowed, for a message; null when all are allowed.</summary>
    public static string? FirstRefused(string value) =>
        Permissions(value).FirstOrDefault(static tokens => !IsAllowed(tokens)) is { } refused ? Readable(refused[0]) : null;

    private static IEnumerable<string[]> Permissions(string value) => value.Split(';')
        .Select(static permission => permission.Split([' ', '\t', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries))
        .Where(static tokens => tokens.Length > 0);

    private static bool IsAllowed(string[] tokens) => s_features.Contains(tokens[0]) && tokens.Skip(1).All(s_origins.Contains);

    private static string Readable(string name) =>
        name.Length <= 40 && name.All(static character => character is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '-') ? name : "";
}
