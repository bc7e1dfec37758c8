using NewsContent.Compilation;
using NewsContent.Generators.Model;

namespace NewsContent.Generators.Binding;

/// <summary>
/// Finds slugs that cannot be one name in the path of a page: such a page could not be served or written, or would be another page.
/// </summary>
internal static class SlugCheck
{
    /// <param name="control">The control keys of the front matter.</param>
    /// <param name="post">The post, whose file name is the slug where the front matter has none.</param>
    public static Finding? Check(List<BoundMember> control, ParsedPost post)
    {
        if (ControlKeys.FindSlug(control) is { Value: TextValue slug } member)
        {
            return FolderName.FaultOf(slug.Text) is { } fault
                ? ValueRules.BadSlug(slug.Place, slug.Text, fault, $"'{member.Key}: {FolderName.Repaired(slug.Text)}'")
                : null;
        }

        // Other names of files are possible on the system that builds, and are a warning (NCG4006).
        var name = post.Name.Slug;
        return (post.File.IsData || FolderName.IsReserved(name) ? FolderName.FaultOf(name) : null) is { } faultOfName
            ? ValueRules.BadSlug(post.Fence, name, faultOfName, $"'slug: {FolderName.Repaired(name)}', or rename the file or entry")
            : null;
    }
}
