using System.Globalization;
using System.Text;

namespace NewsContent.Build;

/// <summary>Paths as names of MSBuild items.</summary>
internal static class ItemName
{
    /// <summary>The path with the special characters of MSBuild items percent-encoded (%25 is a percent sign).</summary>
    public static string Escape(string path)
    {
        var escaped = new StringBuilder(path.Length);
        foreach (var character in path)
        {
            if (character is '%' or '*' or '?' or '@' or '$' or '(' or ')' or ';' or '\'')
                escaped.Append('%').Append(((int)character).ToString("X2", CultureInfo.InvariantCulture));
            else
                escaped.Append(character);
        }

        return escaped.ToString();
    }
}
