using NewsContent.Compilation;

namespace NewsContent.Build.Listing;

/// <summary>What the project leaves out of its content, and whether links may lead out of the content folder.</summary>
/// <param name="Exclude">The patterns of <c>NewsContentExclude</c>, with <c>|</c> between them.</param>
internal sealed record ListingChoices(string Exclude, bool FollowsLinks)
{
    public static ListingChoices None { get; } = new("", false);

    /// <summary>The choices of properties that <see cref="PropertyRules"/> has accepted.</summary>
    public static ListingChoices Of(PropertyList properties) => new(
        string.Join("|", ContentGlobs.Split(properties[PropertyNames.Exclude])),
        bool.TryParse(properties[PropertyNames.FollowLinks], out var follows) && follows);

    /// <summary>The patterns for a content folder, which may be written with the folder's own name or path in front.</summary>
    public ContentGlobs Globs(string root)
    {
        var folder = root.Replace('\\', '/');
        var globs = ContentGlobs.Split(Exclude).Select(glob => ContentGlob.Parse(Below(folder, glob), out _))
            .OfType<ContentGlob>().ToArray();
        return globs.Length == 0 ? ContentGlobs.None : new(globs);
    }

    private static string Below(string root, string glob)
    {
        var negation = glob.StartsWith("!", StringComparison.Ordinal) ? "!" : "";
        var rest = glob.Substring(negation.Length);
        var name = root.TrimEnd('/');
        name = name.Substring(name.LastIndexOf('/') + 1) + "/";
        return rest.StartsWith(root, StringComparison.OrdinalIgnoreCase) ? negation + "/" + rest.Substring(root.Length)
            : rest.StartsWith(name, StringComparison.OrdinalIgnoreCase) && rest.Length > name.Length
                ? negation + "/" + rest.Substring(name.Length)
            : glob;
    }
}
