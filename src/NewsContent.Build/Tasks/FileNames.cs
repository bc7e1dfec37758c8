using System.Globalization;

namespace NewsContent.Build;

/// <summary>What the C# compiler's command line can carry.</summary>
internal static class FileNames
{
    private const char ByteThatIsNotUtf8 = '\uFFFD';

    /// <summary>Names what keeps the path off the command line, or gives null.</summary>
    public static string? UnpassablePart(string path)
    {
        foreach (var character in path)
            // csc drops '"', '|' and control characters, line breaks split its response file, and '\' is a folder separator to MSBuild.
            if (character is '"' or '|' or < ' ' || character == '\\' && Path.DirectorySeparatorChar != '\\')
                return Describe(character);

        // csc takes a colon in the file's name for the end of a drive, and then trips over '?' and '*'; either alone passes.
        var wildcard = path.IndexOfAny(['?', '*']);
        if (wildcard >= 0 && Path.GetFileName(path).Contains(':'))
            return $"{Describe(':')} together with {Describe(path[wildcard])}";

        return path.Contains(ByteThatIsNotUtf8) && !File.Exists(path) ? "bytes that are not UTF-8" : null;
    }

    private static string Describe(char character) => char.IsControl(character) ? Code(character) : $"{Code(character)} '{character}'";

    private static string Code(char character) => "U+" + ((int)character).ToString("X4", CultureInfo.InvariantCulture);
}
