namespace NewsReader;

/// <summary>The help.</summary>
internal static class Usage
{
    public static int Show()
    {
        foreach (var line in Lines())
            Screen.WriteLine(line);

        return ExitCode.Success;
    }

    public static int Refuse(string sentence, IReadOnlyList<string>? suggestions = null)
    {
        Screen.Refuse(sentence, suggestions);
        foreach (var line in Lines())
            Console.Error.WriteLine(line);

        return ExitCode.BadUsage;
    }

    private static IEnumerable<string> Lines() =>
    [
        "Usage: NewsReader [COMMAND] [--page N]",
        .. Commands.All.Select(command => $"  {command.Name + " " + command.Operand,-18} {command.Summary}"),
    ];
}
