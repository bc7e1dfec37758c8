using Spectre.Console;
using Spectre.Console.Rendering;

namespace NewsReader;

/// <summary>Where the reader writes. Colours and line breaks are for terminals only: redirected output is plain, a paragraph a line.</summary>
internal static class Screen
{
    // Wider than any table; the console takes no "unlimited".
    private const int Unlimited = 10_000;

    private static readonly IAnsiConsole s_console = Open();

    /// <summary>The columns to fill with prose; a line of more than 100 is hard to read.</summary>
    public static int ProseWidth { get; } = Console.IsOutputRedirected ? int.MaxValue : Math.Min(s_console.Profile.Width, 100);

    public static void Write(IRenderable renderable) => s_console.Write(renderable);

    /// <summary>Writes a line as it is: a long address stays whole, so that terminals recognise it.</summary>
    public static void WriteLine(string text = "") => s_console.Profile.Out.Writer.WriteLine(Printable(text));

    public static void WriteLine(string text, Style style) => s_console.WriteLine(Printable(text), style);

    /// <summary>Text from a post: never markup, as titles may hold brackets.</summary>
    public static Text Plain(string text) => new(Printable(text));

    /// <summary>Says what is wrong, and what may have been meant, on the error stream.</summary>
    public static int Refuse(string sentence, IReadOnlyList<string>? suggestions = null)
    {
        Console.Error.WriteLine(Printable(sentence));
        if (suggestions is { Count: > 0 })
            Console.Error.WriteLine(Printable($"Did you mean: {string.Join(", ", suggestions)}?"));

        return ExitCode.NotFound;
    }

    // A post's control characters could recolour the terminal, move its cursor or worse.
    private static string Printable(string text) =>
        text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)) : text;

    private static IAnsiConsole Open()
    {
        if (Console.IsOutputRedirected)
            AnsiConsole.Profile.Width = Unlimited;

        return AnsiConsole.Console;
    }
}
