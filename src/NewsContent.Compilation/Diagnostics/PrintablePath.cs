using System.Globalization;

namespace NewsContent.Compilation;

/// <summary>Writes control characters of a path as \uXXXX, so that it stays on its line of the log.</summary>
public static class PrintablePath
{
    public static string Of(string path)
    {
        foreach (var character in path)
        {
            if (char.IsControl(character))
                return string.Concat(path.Select(Printable));
        }

        return path;
    }

    private static string Printable(char character) =>
        char.IsControl(character) ? @"\u" + ((int)character).ToString("X4", CultureInfo.InvariantCulture) : character.ToString();
}
