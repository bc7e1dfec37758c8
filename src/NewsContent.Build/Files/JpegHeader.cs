namespace NewsContent.Build.Files;

/// <summary>Reads the size of a JPEG as it is shown: a camera held upright writes the picture lying and says so (Exif 2.32 §4.6.4).</summary>
internal static class JpegHeader
{
    private const byte ExifSegment = 0xE1;

    public static ImageSize? Read(Stream file)
    {
        file.Position = 2;
        var isTurned = false;
        while (true)
        {
            if (file.ReadByte() != 0xFF)
                return null;

            var marker = file.ReadByte();
            while (marker == 0xFF)
                marker = file.ReadByte();

            var length = (file.ReadByte() << 8 | file.ReadByte()) - 2;
            if (length < 0)
                return null;

            if (IsFrame(marker))
            {
                file.ReadByte();
                var height = file.ReadByte() << 8 | file.ReadByte();
                var width = file.ReadByte() << 8 | file.ReadByte();
                return isTurned ? new(height, width) : new(width, height);
            }

            var next = file.Position + length;
            isTurned |= marker == ExifSegment && IsTurned(file, length);
            file.Position = next;
        }
    }

    private static bool IsFrame(int marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static bool IsTurned(Stream file, int length)
    {
        var exif = new byte[length];
        for (int read, at = 0; at < length && (read = file.Read(exif, at, length - at)) > 0;)
            at += read;

        const int Tiff = 6;
        if (length < Tiff + 8 || exif[0] != 'E' || exif[1] != 'x' || exif[2] != 'i' || exif[3] != 'f')
            return false;

        var isLittle = exif[Tiff] == 'I';
        int Number(int at, int bytes)
        {
            var number = 0;
            for (var i = 0; i < bytes; i++)
                number |= exif[Tiff + at + i] << 8 * (isLittle ? i : bytes - 1 - i);

            return number;
        }

        var directory = Number(4, 4);
        for (var entry = 0; entry < Number(directory, 2); entry++)
        {
            const int Orientation = 0x0112;
            if (Number(directory + 2 + 12 * entry, 2) == Orientation)
                return Number(directory + 10 + 12 * entry, 2) is >= 5 and <= 8;
        }

        return false;
    }
}
