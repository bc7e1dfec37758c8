namespace NewsContent.Compilation;

/// <summary>How keys are told apart: ordinally, ignoring case, <c>-</c> and <c>_</c>.</summary>
public static class FrontMatterKey
{
    public static bool AreSame(string left, string right) =>
        string.Equals(left, right, StringComparison.Ordinal) || string.Equals(Fold(left), Fold(right), StringComparison.OrdinalIgnoreCase);

    private static string Fold(string key) => key.Replace("-", "").Replace("_", "");
}
