using NewsContent.Packs;

namespace NewsContent.Compilation;

/// <summary>Says what to write instead of a pattern of permalinks that is none.</summary>
internal static class PermalinkFix
{
    private const string Rule = "write a path of Jekyll's placeholders such as /:year/:month/:day/:title/, or pretty, date, ordinal, weekdate or none";

    public static string Of(string pattern) =>
        UnknownPlaceholder(pattern) is { } placeholder ? $"'{placeholder}' is no placeholder; " + (NearestName.Find(placeholder, PermalinkValues.Placeholders) is { } nearest ? $"did you mean '{nearest}'?" : Rule)
        : pattern.Contains("//") ? "write one slash for two, which may lead to another site"
        : PermalinkPattern.HasDotSegment(pattern) ? "write no '.' or '..' between slashes, which leads to another folder"
        : Rule;

    private static string? UnknownPlaceholder(string pattern)
    {
        for (var at = pattern.IndexOf(':'); at >= 0; at = pattern.IndexOf(':', at + 1))
        {
            if (!PermalinkValues.IsKnown(Word(pattern, at, static character => character is >= 'a' and <= 'z' or '_')))
                return Word(pattern, at, static character => char.IsLetterOrDigit(character) || character == '_');
        }

        return null;
    }

    private static string Word(string pattern, int start, Func<char, bool> isPart) =>
        pattern.Substring(start, 1) + string.Concat(pattern.Skip(start + 1).TakeWhile(isPart));
}
