namespace NewsContent.Compilation;

/// <summary>Decides from the first bytes of a file whether the file has front matter.</summary>
public static class FrontMatterStart
{
    private static readonly byte[] s_byteOrderMark = [0xEF, 0xBB, 0xBF];
    private static readonly byte[] s_yaml = "---"u8.ToArray();
    private static readonly byte[] s_toml = "+++"u8.ToArray();

    /// <param name="bytes">The first bytes of the file.</param>
    /// <param name="length">The number of bytes.</param>
    /// <param name="isHtml">Whether the file is HTML, where a brace at the start may belong to a template and is not front matter.</param>
    public static bool IsIn(byte[] bytes, int length, bool isHtml)
    {
        var head = new ReadOnlySpan<byte>(bytes, 0, length);
        head = head.StartsWith(s_byteOrderMark) ? head.Slice(s_byteOrderMark.Length) : head;
        if (head.IsEmpty || head[0] == '{')
            return !head.IsEmpty && !isHtml;

        return (head.StartsWith(s_yaml) || head.StartsWith(s_toml)) && IsEndOfLine(head.Slice(s_yaml.Length));
    }

    private static bool IsEndOfLine(ReadOnlySpan<byte> rest)
    {
        foreach (var next in rest)
        {
            if (next is not ((byte)' ' or (byte)'\t'))
                return next is (byte)'\r' or (byte)'\n';
        }

        return true;
    }
}
