namespace NewsContent.Compilation;

/// <summary>How keys are told apart: ordinally, ignoring case, <c>-</c> and <c>_</c>.</summary>
public static class FrontMatterKey
{
    public static IEqualityComparer<string> Comparer { get; } = new KeyComparer();

    public static bool AreSame(string left, string right) =>
        string.Equals(left, right, StringComparison.Ordinal) || string.Equals(Fold(left), Fold(right), StringComparison.OrdinalIgnoreCase);

    private static string Fold(string key) => key.Replace("-", "").Replace("_", "");

    private sealed class KeyComparer : IEqualityComparer<string>
    {
        public bool Equals(string? x, string? y) => x is null || y is null ? x is null && y is null : AreSame(x, y);

        public int GetHashCode(string key) => StringComparer.OrdinalIgnoreCase.GetHashCode(Fold(key));
    }
}
