using System.Text.RegularExpressions;

namespace NewsContent.Compilation;

/// <summary>What a plain scalar is in the YAML 1.2 core schema (§10.3.2). A quoted one is always text.</summary>
public static class CoreSchema
{
    private static readonly Regex s_integer = new(@"\A(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)\z", RegexOptions.CultureInvariant);
    private static readonly Regex s_real = new(@"\A[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\z", RegexOptions.CultureInvariant);

    /// <summary>A boolean; null when the scalar is none.</summary>
    public static bool? Boolean(FrontMatterScalar scalar) => scalar switch
    {
        { IsQuoted: false, Text: "true" or "True" or "TRUE" } => true,
        { IsQuoted: false, Text: "false" or "False" or "FALSE" } => false,
        _ => null,
    };

    public static bool IsInteger(FrontMatterScalar scalar) => MayBeNumber(scalar) && s_integer.IsMatch(scalar.Text);

    public static bool IsReal(FrontMatterScalar scalar) => MayBeNumber(scalar) && s_real.IsMatch(scalar.Text);

    /// <summary>The value of an octal number, however many zeros it begins with; null when it is too large for 64 bits.</summary>
    /// <param name="text">The number with its <c>0o</c>.</param>
    public static ulong? Octal(string text)
    {
        var value = 0UL;
        for (var i = 2; i < text.Length; i++)
        {
            if (value > ulong.MaxValue >> 3)
                return null;

            value = value << 3 | (uint)(text[i] - '0');
        }

        return value;
    }

    private static bool MayBeNumber(FrontMatterScalar scalar) =>
        !scalar.IsQuoted && scalar.Text.Length > 0 && (scalar.Text[0] is '-' or '+' or '.' or (>= '0' and <= '9'));
}
