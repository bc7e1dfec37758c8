using System.Globalization;
using System.Text;

namespace NewsContent.Generators.Emission;

/// <summary>Writes values as C# literals that hold nothing a reader or the compiler could take for something else (CVE-2021-42574).</summary>
internal static class CSharpLiteral
{
    public static string Of(string? text)
    {
        if (text is null)
            return "null";

        var literal = new StringBuilder(text.Length + 2).Append('"');
        var written = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsPlain(text[i]))
                continue;

            literal.Append(text, written, i - written).Append(Escaped(text[i]));
            written = i + 1;
        }

        return literal.Append(text, written, text.Length - written).Append('"').ToString();
    }

    private static string Escaped(char character) => character switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        _ => "\\u" + ((int)character).ToString("X4", CultureInfo.InvariantCulture),
    };

    public static string Of(bool value) => value ? "true" : "false";

    public static string Of(int value) => value.ToString(CultureInfo.InvariantCulture);

    // Fixed ranges, so that the text does not depend on the Unicode version of the machine that builds.
    private static bool IsPlain(char character) => character
        is >= ' ' and <= '~' and not ('"' or '\\')
        or >= '\u00C0' and <= '\u024F'
        or >= '\u0400' and <= '\u045F'
        or '\u2014' or '\u2018' or '\u2019' or '\u201C' or '\u201D' or '\u2026'
        or >= '\u3001' and <= '\u301F'
        or >= '\u3041' and <= '\u3096'
        or >= '\u30A1' and <= '\u30FF'
        or >= '\u3400' and <= '\u4DBF'
        or >= '\u4E00' and <= '\u9FFF'
        or >= '\uAC00' and <= '\uD7A3'
        or >= '\uFF01' and <= '\uFF5E';
}
