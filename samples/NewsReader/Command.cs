namespace NewsReader;

/// <summary>A command of the reader.</summary>
/// <param name="Operand">What must follow the name, as the help shows it; null when nothing must.</param>
/// <param name="Run">Does the work and returns an <see cref="ExitCode"/>.</param>
internal sealed record Command(string Name, string? Operand, string Summary, Func<Arguments, int> Run);
