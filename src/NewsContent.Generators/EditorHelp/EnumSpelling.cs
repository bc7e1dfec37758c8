using System.Text;

namespace NewsContent.Generators.EditorHelp;

/// <summary>The usual spellings of an enum member's name, all of which front matter may use.</summary>
internal static class EnumSpelling
{
    public static IEnumerable<string> Of(string name) => [name, char.ToLowerInvariant(name[0]) + name.Substring(1), Separated(name, '-'), Separated(name, '_')];

    private static string Separated(string name, char separator)
    {
        var separated = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && char.IsLower(name[i - 1]))
                separated.Append(separator);

            separated.Append(char.ToLowerInvariant(name[i]));
        }

        return separated.ToString();
    }
}
