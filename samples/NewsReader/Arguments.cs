using System.Globalization;

namespace NewsReader;

/// <summary>What was typed: a command, the name or word it is about, and the page to show.</summary>
internal sealed record Arguments(string Command, string Operand, int Page)
{
    /// <summary>Names of several words need no quotes. Null when an option is unknown or the page is no number.</summary>
    public static Arguments? Parse(string[] args)
    {
        var words = new List<string>();
        var page = 1;
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] is "--help" or "-h")
                return new("help", "", 1);

            if (args[i] == "--page")
            {
                if (++i == args.Length || !int.TryParse(args[i], NumberStyles.None, CultureInfo.InvariantCulture, out page) || page == 0)
                    return null;
            }
            else if (args[i].StartsWith("--", StringComparison.Ordinal))
                return null;
            else
                words.Add(args[i]);
        }

        return new(words.FirstOrDefault() ?? "list", string.Join(' ', words.Skip(1)).Trim(), page);
    }
}
