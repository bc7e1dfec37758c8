using NewsContent.Compilation;
using NewsContent.Generators.Model;
using NewsContent.Generators.Schemas;

namespace NewsContent.Generators.Binding;

/// <summary>Bind: front matter becomes values of the types that the schema asks for.</summary>
internal static class PostBinder
{
    public static BoundPost Bind((RenderedPost Post, Project Project) input, CancellationToken cancellationToken)
    {
        var (rendered, project) = input;
        var post = rendered.Parsed;
        var findings = new List<Finding>(post.Findings);
        if (project.ClaimantOf(post.File.RelativePath) is not { } schema)
        {
            if (project.Collections.Count == 0)
                return BoundPost.Failed(rendered, "", findings);

            var types = string.Join(" or ", project.Collections.Select(static collection => collection.SimpleTypeName));
            return BoundPost.Failed(rendered, "", [ArchiveRules.Unclaimed(types)]);
        }

        if (post.FrontMatter is null)
            return BoundPost.Failed(rendered, schema.CollectionName, findings);

        var controls = post.File.IsData ? ControlKeys.OfData : ControlKeys.Of(schema);
        var control = MemberBinder.Bind(post.FrontMatter, controls, project.Settings.TimeZone, findings);
        if (ControlKeys.CheckLanguage(control) is { } badLanguage)
            findings.Add(badLanguage);

        var type = new MappingType(schema.SimpleTypeName, schema.Members, schema.UnknownKeys);
        var members = MemberBinder.BindAll(
            post.FrontMatter, type, controls, post.Fence, project.Settings.TimeZone, findings);

        var slug = ControlKeys.Slug(control) ?? post.Name.Slug;
        var date = schema.DateMember is { } dated ? members.Where(member => member.Name == dated.Name).Select(static member => member.Value).OfType<DateValue>().FirstOrDefault() : null;
        PostDay? day = schema.DateMember is null ? null : post.Name.Date ?? UtcDay(date);
        return new(
            rendered,
            schema.CollectionName,
            day is { } known ? FormattableString.Invariant($"{known.Year:D4}/{known.Month:D2}/{known.Day:D2}/{slug}") : PathId(post.File.RelativePath, schema, slug),
            slug,
            day,
            date?.Date.UtcTicks ?? 0,
            ControlKeys.IsDraft(control),
            members.ToEquatableArray(),
            findings.ToEquatableArray());
    }

    private static PostDay UtcDay(DateValue? date)
    {
        var utc = date?.Date.UtcDateTime ?? default;
        return new(utc.Year, utc.Month, utc.Day);
    }

    // Without dates the folders below the pattern's own keep ids apart.
    private static string PathId(string relativePath, CollectionSchema schema, string slug)
    {
        var start = schema.Pattern?.Folder.Length ?? 0;
        var end = relativePath.LastIndexOf('/') + 1;
        return (end > start ? relativePath.Substring(start, end - start) : "") + slug;
    }
}
