using NewsContent.Compilation;
using NewsContent.Generators.Model;
using NewsContent.Generators.Schemas;

namespace NewsContent.Generators.Binding;

/// <summary>Bind: front matter becomes values of the types that the schema asks for.</summary>
internal static class PostBinder
{
    /// <param name="claimant">The schema that claims the post, if one does.</param>
    public static BoundPost Bind(RenderedPost rendered, CollectionSchema? claimant, Project project)
    {
        var post = rendered.Parsed;
        if (claimant is not { } schema)
            return BoundPost.Failed(rendered, "", project.Collections.Count == 0 ? post.Findings : [Unclaimed(project)]);

        if (post.FrontMatter is null)
            return BoundPost.Failed(rendered, schema.CollectionName, post.Findings);

        List<Finding> findings = [.. post.Findings];
        var controls = post.File.IsData ? ControlKeys.OfData : ControlKeys.Of(schema);
        var control = MemberBinder.Bind(post.FrontMatter, controls, project.Settings.TimeZone, findings);
        if (ControlKeys.CheckLanguage(control) is { } badLanguage)
            findings.Add(badLanguage);

        if (SlugCheck.Check(control, post) is { } badSlug)
            findings.Add(badSlug);

        var type = new MappingType(schema.SimpleTypeName, schema.Members, schema.UnknownKeys);
        var members = MemberBinder.BindAll(
            post.FrontMatter, type, controls, post.Fence, project.Settings.TimeZone, findings, post.Name);

        var slug = ControlKeys.Slug(control) ?? post.Name.Slug;
        var dated = schema.DateMember;
        var date = dated is null ? null : DateOf(members, dated.Name);
        PostDay? day = dated is null ? null : post.Name.Date ?? UtcDay(date);
        return new(
            post.File,
            post.Fence,
            rendered.Body,
            schema.CollectionName,
            day is { } known ? known.ToString('/') + "/" + slug : PathId(post.File.RelativePath, schema, slug),
            slug,
            day,
            date?.Date.UtcTicks ?? 0,
            ControlKeys.IsDraft(control),
            members.ToEquatableArray(),
            findings.ToEquatableArray())
        {
            ContentHash = rendered.ContentHash,
            Title = members.Find(static member => member is { Name: "Title", Value: TextValue }) is { Value: TextValue title } ? title.Text : slug,
            Source = members.Find(static member => member.Value is UriValue)?.Value as UriValue,
            Item = rendered.Item,
        };
    }

    private static Finding Unclaimed(Project project) =>
        ArchiveRules.Unclaimed(string.Join(" or ", project.Collections.Select(static collection => collection.SimpleTypeName)));

    private static DateValue? DateOf(List<BoundMember> members, string name)
    {
        foreach (var member in members)
        {
            if (member.Name == name)
                return member.Value as DateValue;
        }

        return null;
    }

    private static PostDay UtcDay(DateValue? date)
    {
        var utc = date?.Date.UtcDateTime ?? default;
        return new(utc.Year, utc.Month, utc.Day);
    }

    // Without dates the folders below the pattern's own keep ids apart.
    private static string PathId(string relativePath, CollectionSchema schema, string slug)
    {
        relativePath = CanonicalForm.Compose(relativePath);
        var start = schema.Pattern?.Folder.Length ?? 0;
        var end = relativePath.LastIndexOf('/') + 1;
        return (end > start ? relativePath.Substring(start, end - start) : "") + slug;
    }
}
