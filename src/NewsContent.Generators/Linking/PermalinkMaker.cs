using NewsContent.Compilation;
using NewsContent.Generators.Model;
using NewsContent.Generators.Schemas;
using NewsContent.Packs;

namespace NewsContent.Generators.Linking;

/// <summary>Makes the permalinks of posts, which the app makes in the same way where it can.</summary>
internal static class PermalinkMaker
{
    public static string Of(BoundPost post, PermalinkPattern pattern) =>
        post.Day is null ? pattern.OfPath(post.File.RelativePath, post.Slug) : pattern.Of(post.Id, post.UtcTicks, pattern.NeedsCategories ? post.Categories : []);

    public static PermalinkPattern PatternOf(Settings settings) => PermalinkPattern.Parse(settings.Permalink) ?? PermalinkPattern.Parse(PermalinkPattern.Default)!;

    /// <summary>The permalinks of a collection, in its order; none where the ids say them or a pack does.</summary>
    public static EquatableArray<string> Listed(NamedArchive archive, CollectionSchema collection, Project project)
    {
        var pattern = PatternOf(project.Settings);
        return archive.ManifestId.Length > 0 || collection.DateMember is not null && pattern.NeedsIdAlone
            ? EquatableArray<string>.Empty
            : archive.Entries.Where(entry => entry.Post.Collection == collection.CollectionName).Select(entry => Of(entry.Post, pattern)).ToEquatableArray();
    }
}
