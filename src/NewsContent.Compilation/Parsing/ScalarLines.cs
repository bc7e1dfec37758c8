using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NewsContent.Compilation;

/// <summary>Removes line ends and blanks of a YAML scalar that YAML adds and the writer does not mean.</summary>
internal static class ScalarLines
{
    /// <summary>
    /// The value without the final line break of a one-line block scalar, and without the blanks that folding puts between Chinese or
    /// Japanese characters. Text of several lines stays unchanged.
    /// </summary>
    /// <param name="source">The scalar as it is written.</param>
    public static string Of(Scalar scalar, string source)
    {
        var value = scalar.Value;
        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded && value.TrimEnd('\n') is var line && line.IndexOf('\n') < 0)
            value = line;

        var isFolded = scalar.Style != ScalarStyle.Literal && value.IndexOf(' ') >= 0 && source.IndexOf('\n') >= 0;
        return isFolded ? WithoutBlanks(value, source, scalar.Style == ScalarStyle.Folded ? source.IndexOf('\n') : 0) : value;
    }

    // Value and source differ only in white space, unless the source has escapes or doubled quotes.
    private static string WithoutBlanks(string value, string source, int at)
    {
        StringBuilder? joined = null;
        for (var i = 0; i < value.Length; i++)
        {
            if (char.IsWhiteSpace(value[i]))
            {
                joined?.Append(value[i]);
                continue;
            }

            var (start, hasLineEnd) = (at, false);
            for (; at < source.Length && source[at] != value[i] && (char.IsWhiteSpace(source[at]) || at == 0); at++)
                hasLineEnd |= source[at] == '\n';

            if (at == source.Length || source[at] != value[i])
                return value;

            at++;
            if (hasLineEnd && start > 0 && i > 1 && value[i - 1] == ' ' && !char.IsWhiteSpace(value[i - 2])
                && EastAsianText.JoinsLines(EastAsianText.Last(value.AsSpan(0, i - 1)), EastAsianText.First(value.AsSpan(), i)))
            {
                joined ??= new StringBuilder(value, 0, i, value.Length);
                joined.Length--;
            }

            joined?.Append(value[i]);
        }

        return joined?.ToString() ?? value;
    }
}
