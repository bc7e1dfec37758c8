using System.ComponentModel;
using System.Globalization;

namespace NewsContent.Packs;

/// <summary>Reads times and numbers as the build has checked them: whole numbers in the notations of the YAML 1.2 core schema (§10.3.2).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PackNumber
{
    /// <summary>A whole number, decimal, octal (<c>0o17</c>) or hexadecimal (<c>0x1F</c>).</summary>
    /// <param name="value">A scalar.</param>
    /// <exception cref="PackException">It is none, so the pack is damaged.</exception>
    public static decimal Whole(PackValue value)
    {
        var text = value.Text();
        if (text.StartsWith("0x", StringComparison.Ordinal) && ulong.TryParse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hexadecimal))
            return hexadecimal;

        if (text.StartsWith("0o", StringComparison.Ordinal))
            return Octal(text);

        return decimal.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : throw PackReader.Damaged();
    }

    private static ulong Octal(string text)
    {
        var value = 0UL;
        for (var i = 2; i < text.Length; i++)
        {
            if (text[i] is < '0' or > '7' || value > ulong.MaxValue >> 3)
                throw PackReader.Damaged();

            value = value << 3 | (uint)(text[i] - '0');
        }

        return value;
    }

    /// <summary>A number.</summary>
    /// <param name="value">A scalar.</param>
    /// <exception cref="PackException">It is none, so the pack is damaged.</exception>
    public static decimal Decimal(PackValue value) =>
        decimal.TryParse(value.Text(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : throw PackReader.Damaged();

    /// <summary>A number.</summary>
    /// <param name="value">A scalar.</param>
    /// <exception cref="PackException">It is none, so the pack is damaged.</exception>
    public static double Double(PackValue value) =>
        double.TryParse(value.Text(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : throw PackReader.Damaged();

    /// <summary>A number.</summary>
    /// <param name="value">A scalar.</param>
    /// <exception cref="PackException">It is none, so the pack is damaged.</exception>
    public static float Single(PackValue value) =>
        float.TryParse(value.Text(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : throw PackReader.Damaged();

    /// <summary>A duration.</summary>
    /// <param name="value">A scalar.</param>
    /// <exception cref="PackException">It is none, so the pack is damaged.</exception>
    public static TimeSpan Duration(PackValue value) => Parse(value, ["c", "g"]);

    /// <summary>A time of day.</summary>
    /// <param name="value">A scalar.</param>
    /// <exception cref="PackException">It is none, so the pack is damaged.</exception>
    public static TimeOnly Time(PackValue value) => TimeOnly.FromTimeSpan(Parse(value, [@"hh\:mm", @"hh\:mm\:ss", @"h\:mm"]));

    private static TimeSpan Parse(PackValue value, string[] formats) =>
        TimeSpan.TryParseExact(value.Text(), formats, CultureInfo.InvariantCulture, out var time) ? time : throw PackReader.Damaged();
}
