namespace NewsContent.Compilation;

/// <summary>The address of a frame.</summary>
internal static class FrameUrl
{
    private static readonly char[] s_controlsAndSpace = [.. Enumerable.Range(0, ' ' + 1).Select(static code => (char)code)];

    /// <summary>The address with <c>https</c>: archives are older than that.</summary>
    public static string Of(string url) =>
        WithoutBreaks(url) is var plain && plain.StartsWith("http:", StringComparison.OrdinalIgnoreCase) ? "https:" + plain.Substring("http:".Length)
        : plain.StartsWith("//", StringComparison.Ordinal) ? "https:" + plain
        : plain;

    /// <summary>As browsers read URLs (URL Living Standard §4.4).</summary>
    public static string WithoutBreaks(string url) =>
        (url.IndexOfAny(['\t', '\n', '\r']) < 0 ? url : url.Replace("\t", "").Replace("\n", "").Replace("\r", "")).Trim(s_controlsAndSpace);
}
