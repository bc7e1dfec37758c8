using System.Globalization;
using NewsContent.Compilation;
using NewsContent.Generators.Model;
using NewsContent.Generators.Schemas;

namespace NewsContent.Generators.Binding;

/// <summary>Binds numbers of the YAML 1.2 core schema (§10.3.2). A quoted number is text.</summary>
internal static class NumberBinder
{
    public static bool IsNumber(ValueKind kind, FrontMatterScalar scalar) =>
        kind == ValueKind.Integer ? CoreSchema.IsInteger(scalar) : CoreSchema.IsReal(scalar);

    public static NumberValue? Integer(MemberType type, FrontMatterScalar scalar)
    {
        if (!IsNumber(ValueKind.Integer, scalar) || Value(scalar.Text) is not { } number)
            return null;

        var (minimum, maximum) = type.TypeName switch
        {
            "byte" => (byte.MinValue, byte.MaxValue),
            "sbyte" => (sbyte.MinValue, sbyte.MaxValue),
            "short" => (short.MinValue, short.MaxValue),
            "ushort" => (ushort.MinValue, ushort.MaxValue),
            "int" => (int.MinValue, int.MaxValue),
            "uint" => (uint.MinValue, uint.MaxValue),
            "long" => (long.MinValue, long.MaxValue),
            _ => ((decimal)ulong.MinValue, (decimal)ulong.MaxValue),
        };
        var code = number.ToString(CultureInfo.InvariantCulture);
        return number >= minimum && number <= maximum ? new(code, scalar.Text, number, scalar.Place) : null;
    }

    public static NumberValue? Real(MemberType type, FrontMatterScalar scalar)
    {
        if (!IsNumber(ValueKind.Real, scalar))
            return null;

        decimal? exact = decimal.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
        if (type.TypeName == "decimal")
            return exact is null ? null : new(number.ToString(CultureInfo.InvariantCulture) + "m", scalar.Text, exact, scalar.Place);

        // .NET Framework finds no value where .NET finds infinity.
        var isInRange = double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && !double.IsInfinity(value) && (type.TypeName == "double" || !float.IsInfinity((float)value));
        var suffix = type.TypeName == "float" ? "f" : "d";
        return isInRange ? new(scalar.Text.TrimStart('+').TrimEnd('.').Replace(".e", "e").Replace(".E", "E") + suffix, scalar.Text, exact, scalar.Place) : null;
    }

    private static decimal? Value(string text)
    {
        if (text.StartsWith("0o", StringComparison.Ordinal))
            return CoreSchema.Octal(text);

        var isHex = text.StartsWith("0x", StringComparison.Ordinal);
        if (isHex)
            return ulong.TryParse(text.Substring(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hex) ? hex : null;

        return decimal.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
