using NewsContent.Compilation;
using NewsContent.Generators.Model;
using NewsContent.Generators.Schemas;

namespace NewsContent.Generators.Binding;

/// <summary>Bind: front matter becomes values of the types that the schema asks for.</summary>
internal static class PostBinder
{
    // Keys that every schema has because the pipeline itself reads them.
    private static readonly SchemaMember s_slug = new("Slug", "slug", ValueKind.Text, null, IsList: false, IsRequired: false);
    private static readonly SchemaMember s_draft = new("Draft", "draft", ValueKind.Boolean, null, IsList: false, IsRequired: false);
    private static readonly SchemaMember s_published = new("Published", "published", ValueKind.Boolean, null, IsList: false, IsRequired: false);

    public static BoundPost Bind((ParsedPost Post, Project Project) input, CancellationToken cancellationToken)
    {
        var (post, (schema, settings)) = input;
        var findings = new List<Finding>(post.Findings);
        if (post.FrontMatter is null || schema is null)
            return new(post, post.Name.Slug, default, 0, false, EquatableArray<BoundMember>.Empty, findings.ToEquatableArray());

        var members = BindMembers(post, schema.Members, settings.TimeZone, findings);
        var control = BindMembers(post, [s_slug, s_draft, s_published], settings.TimeZone, findings);
        ReportUnknownKeys(post, schema, findings);
        ReportMissingKeys(post, schema, findings);

        var date = members.Select(static member => member.Value).OfType<DateValue>().FirstOrDefault();
        return new(
            post,
            control.Select(static member => member.Value).OfType<TextValue>().FirstOrDefault()?.Text ?? post.Name.Slug,
            post.Name.Date ?? UtcDay(date),
            date?.Date.UtcTicks ?? 0,
            IsSet(control, s_draft, true) || IsSet(control, s_published, false),
            members.ToEquatableArray(),
            findings.ToEquatableArray());
    }

    private static List<BoundMember> BindMembers(ParsedPost post, IEnumerable<SchemaMember> schema, ContentTimeZone zone, List<Finding> findings)
    {
        var bound = new List<BoundMember>();
        foreach (var member in schema)
        {
            if (post.FrontMatter!.Entries.FirstOrDefault(entry => IsKeyOf(member, entry.Key)) is { } entry
                && ValueBinder.Bind(member, entry, zone, findings) is { } value)
                bound.Add(new(member.Name, entry.Key, value));
        }

        return bound;
    }

    private static void ReportUnknownKeys(ParsedPost post, CollectionSchema schema, List<Finding> findings)
    {
        SchemaMember[] known = [.. schema.Members, s_slug, s_draft, s_published];
        foreach (var entry in post.FrontMatter!.Entries.Where(entry => !known.Any(member => IsKeyOf(member, entry.Key))))
        {
            var typeName = schema.TypeName.Substring(schema.TypeName.LastIndexOf('.') + 1);
            findings.Add(ValueRules.UnknownKey(entry.KeyPlace, entry.Key, typeName, NearestName.Find(entry.Key, known.Select(static member => member.Key))));
        }
    }

    private static void ReportMissingKeys(ParsedPost post, CollectionSchema schema, List<Finding> findings)
    {
        foreach (var member in schema.Members.Where(static member => member.IsRequired))
        {
            if (!post.FrontMatter!.Entries.Any(entry => IsKeyOf(member, entry.Key)))
                findings.Add(ValueRules.MissingKey(post.Fence, member.Key, ValueBinder.Example(member)));
        }
    }

    private static bool IsSet(IEnumerable<BoundMember> members, SchemaMember member, bool value) =>
        members.Any(bound => bound.Name == member.Name && bound.Value is BooleanValue flag && flag.Value == value);

    private static bool IsKeyOf(SchemaMember member, string key) => FrontMatterKey.AreSame(member.Key, key);

    private static PostDay UtcDay(DateValue? date)
    {
        var utc = date?.Date.UtcDateTime ?? default;
        return new(utc.Year, utc.Month, utc.Day);
    }
}
