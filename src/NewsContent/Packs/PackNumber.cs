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

        if (text.StartsWith("0o", StringComparison.Ordinal) && text.Length <= 24)
            return text.Skip(2).Aggregate(0m, static (sum, digit) => digit is >= '0' and <= '7' ? sum * 8 + (digit - '0') : throw PackReader.Damaged());

        return decimal.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : throw PackReader.Damaged();
    }

    /// <summary>A number.</summary>
    /// <param name="value">A scalar.</param>
    public static decimal Decimal(PackValue value) => decimal.Parse(value.Text(), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>A number.</summary>
    /// <param name="value">A scalar.</param>
    public static double Double(PackValue value) => double.Parse(value.Text(), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>A number.</summary>
    /// <param name="value">A scalar.</param>
    public static float Single(PackValue value) => float.Parse(value.Text(), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>A duration.</summary>
    /// <param name="value">A scalar.</param>
    public static TimeSpan Duration(PackValue value) => TimeSpan.ParseExact(value.Text(), ["c", "g"], CultureInfo.InvariantCulture);

    /// <summary>A time of day.</summary>
    /// <param name="value">A scalar.</param>
    public static TimeOnly Time(PackValue value) =>
        TimeOnly.FromTimeSpan(TimeSpan.ParseExact(value.Text(), [@"hh\:mm", @"hh\:mm\:ss", @"h\:mm"], CultureInfo.InvariantCulture));
}
