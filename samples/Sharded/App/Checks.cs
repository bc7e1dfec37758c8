namespace App;

/// <summary>What must hold; whatever does not is printed and makes the exit code 1.</summary>
internal sealed class Checks
{
    public int ExitCode { get; private set; }

    public void Same<T>(string what, T expected, T actual)
    {
        if (EqualityComparer<T>.Default.Equals(expected, actual))
            return;

        Console.Error.WriteLine($"{what}: expected {expected}, but got {actual}");
        ExitCode = 1;
    }
}
