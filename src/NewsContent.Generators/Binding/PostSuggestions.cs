using NewsContent.Compilation;

namespace NewsContent.Generators.Binding;

/// <summary>
/// Whether names are still suggested in a post: a search compares a name with all valid ones, and fewer findings of a file are shown.
/// </summary>
internal static class PostSuggestions
{
    private const int Most = 50;

    public static bool AreMade(List<Finding> findings) => findings.Count < Most;
}
