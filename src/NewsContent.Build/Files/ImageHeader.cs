namespace NewsContent.Build.Files;

/// <summary>Width and height in pixels.</summary>
internal sealed record ImageSize(int Width, int Height);

/// <summary>Reads the size of an image from its header, of which it needs the first bytes alone but for JPEG.</summary>
internal static class ImageHeader
{
    private const int Length = 8 * 1024;

    /// <summary>The size; null when it is no image of a known kind, or damaged.</summary>
    public static ImageSize? Read(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) ? SvgHeader.Read(file) : Read(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or System.Xml.XmlException or IndexOutOfRangeException or ArgumentException)
        {
            return null;
        }
    }

    private static ImageSize? Read(Stream file)
    {
        var bytes = new byte[Length];
        var length = 0;
        for (int read; length < Length && (read = file.Read(bytes, length, Length - length)) > 0;)
            length += read;

        if (length < 16)
            return null;

        var size = Has(bytes, 0, "\u0089PNG\r\n\u001A\n") && Has(bytes, 12, "IHDR") ? new(Big(bytes, 16), Big(bytes, 20))
            : Has(bytes, 0, "GIF8") ? new(Little(bytes, 6), Little(bytes, 8))
            : Has(bytes, 0, "RIFF") && Has(bytes, 8, "WEBP") ? WebP(bytes)
            : Has(bytes, 4, "ftyp") ? Avif(bytes)
            : bytes[0] == 0xFF && bytes[1] == 0xD8 ? JpegHeader.Read(file)
            : null;
        return size is { Width: > 0, Height: > 0 } ? size : null;
    }

    // RFC 9649: simple lossy, simple lossless and extended.
    private static ImageSize? WebP(byte[] bytes) =>
        Has(bytes, 12, "VP8 ") ? new(Little(bytes, 26) & 0x3FFF, Little(bytes, 28) & 0x3FFF)
        : Has(bytes, 12, "VP8L") ? new((Little(bytes, 21) & 0x3FFF) + 1, (Little(bytes, 22) >> 6 & 0x3FF | bytes[24] << 10 & 0x3C00) + 1)
        : Has(bytes, 12, "VP8X") ? new((Little(bytes, 24) | bytes[26] << 16) + 1, (Little(bytes, 27) | bytes[29] << 16) + 1)
        : null;

    // Parts and previews have sizes of their own; the whole is the largest.
    private static ImageSize? Avif(byte[] bytes)
    {
        ImageSize? largest = null;
        for (var i = 8; i + 16 <= bytes.Length; i++)
        {
            if (Has(bytes, i, "ispe") && new ImageSize(Big(bytes, i + 8), Big(bytes, i + 12)) is var size && (largest is null || (long)size.Width * size.Height > (long)largest.Width * largest.Height))
                largest = size;
        }

        return largest;
    }

    private static bool Has(byte[] bytes, int at, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (bytes[at + i] != text[i])
                return false;
        }

        return true;
    }

    private static int Big(byte[] bytes, int at) => bytes[at] << 24 | bytes[at + 1] << 16 | bytes[at + 2] << 8 | bytes[at + 3];

    private static int Little(byte[] bytes, int at) => bytes[at] | bytes[at + 1] << 8;
}
