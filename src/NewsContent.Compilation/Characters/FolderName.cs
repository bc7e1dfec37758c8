using System.Text;

namespace NewsContent.Compilation;

/// <summary>Tells which names cannot be one folder or file of a site, on one of the systems that sites are served from.</summary>
internal static class FolderName
{
    // File systems take 255 bytes, and an extension needs some of them.
    private const int MostBytes = 240;

    private static readonly char[] s_separators = ['/', '\\'];

    /// <summary>What is wrong with a name, to follow the name in a message; null for a name that every system takes.</summary>
    public static string? FaultOf(string name)
    {
        if (name.Trim().Length == 0)
            return "it is empty";

        if (IsDots(name))
            return "dots alone mean another folder";

        if (name.IndexOfAny(s_separators) is >= 0 and var separator)
            return $"it holds '{name[separator]}', which stands between folders";

        foreach (var character in name)
        {
            if (char.IsControl(character))
                return $"it holds the control character U+{(int)character:X4}";
        }

        return IsDevice(name) ? "Windows keeps this name for a device"
            : 3 * name.Length > MostBytes && Encoding.UTF8.GetByteCount(name) > MostBytes ? $"it has more than {MostBytes} bytes of UTF-8"
            : null;
    }

    /// <summary>The nearest name that every system takes.</summary>
    public static string Repaired(string name)
    {
        var words = new StringBuilder();
        foreach (var character in name)
            words.Append(char.IsControl(character) || character is '/' or '\\' ? '-' : character);

        var parts = words.ToString().Split(['-'], StringSplitOptions.RemoveEmptyEntries).Select(static part => part.Trim().Trim('.'));
        var repaired = string.Join("-", parts.Where(static part => part.Length > 0));
        repaired = TextCut.Beginning(repaired, MostBytes / 4);
        return repaired.Length == 0 ? "post" : IsDevice(repaired) ? repaired.Replace(".", "-") + "-1" : repaired;
    }

    /// <summary>Whether a name means something else on some system: another folder, or a device.</summary>
    public static bool IsReserved(string name) => IsDots(name) || IsDevice(name);

    /// <summary>Whether Windows gives a name to a device, whatever extension follows.</summary>
    public static bool IsDevice(string name)
    {
        var dot = name.IndexOf('.');
        var stem = (dot < 0 ? name : name.Substring(0, dot)).TrimEnd().ToUpperInvariant();
        return stem is "CON" or "PRN" or "AUX" or "NUL" or "CONIN$" or "CONOUT$"
            || stem.Length == 4 && (stem.StartsWith("COM", StringComparison.Ordinal) || stem.StartsWith("LPT", StringComparison.Ordinal))
            && stem[3] is (>= '0' and <= '9') or '¹' or '²' or '³';
    }

    private static bool IsDots(string name) => name.Length > 0 && name.Trim('.').Length == 0;
}
