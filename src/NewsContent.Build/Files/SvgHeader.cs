using System.Globalization;
using System.Xml;

namespace NewsContent.Build.Files;

/// <summary>Reads the size of an SVG: its width and height in pixels, else that of its view box.</summary>
internal static class SvgHeader
{
    public static ImageSize? Read(Stream file)
    {
        using var reader = XmlReader.Create(file, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        if (reader.MoveToContent() != XmlNodeType.Element || reader.LocalName != "svg")
            return null;

        var box = (reader.GetAttribute("viewBox") ?? "").Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        return Size(reader.GetAttribute("width"), reader.GetAttribute("height")) ?? (box.Length == 4 ? Size(box[2], box[3]) : null);
    }

    private static ImageSize? Size(string? width, string? height) => Pixels(width) is { } x and > 0 && Pixels(height) is { } y and > 0 ? new(x, y) : null;

    private static int? Pixels(string? length)
    {
        var number = length is not null && length.EndsWith("px", StringComparison.Ordinal) ? length.Substring(0, length.Length - 2) : length;
        return double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var pixels) && pixels < 100_000 ? (int)Math.Round(pixels, MidpointRounding.AwayFromZero) : null;
    }
}
