using System.Text;

namespace NewsContent.Compilation;

/// <summary>
/// The properties of a project, which the compiler and the tasks get as one line. The compiler would cut single properties at
/// <c>;</c>, <c>#</c> and line ends, and the tasks would not: the two storages would differ.
/// </summary>
public sealed class PropertyList
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    private PropertyList()
    {
    }

    /// <summary>The trimmed value of a property; empty when the project does not set the property.</summary>
    public string this[string name] => _values.TryGetValue(name, out var value) ? value : "";

    public static PropertyList Read(string line)
    {
        var list = new PropertyList();
        foreach (var property in line.Split('&'))
        {
            var end = property.IndexOf('=');
            if (end > 0)
                list._values[property.Substring(0, end)] = Uri.UnescapeDataString(property.Substring(end + 1));
        }

        return list;
    }

    /// <summary>Writes the line that <see cref="Read"/> reads.</summary>
    public static string Write(IEnumerable<KeyValuePair<string, string>> properties) =>
        string.Join("&", properties.Select(static property => property.Key + "=" + Escaped(property.Value.Trim())));

    private static string Escaped(string value)
    {
        var escaped = new StringBuilder(value.Length);
        foreach (var character in value)
        {
            if (character is '%' or '&' or ';' or '#' or '\u2028' or '\u2029' || char.IsControl(character))
                escaped.Append(Uri.EscapeDataString(character.ToString()));
            else
                escaped.Append(character);
        }

        return escaped.ToString();
    }
}
