using NewsContent.Compilation;
using NewsContent.Generators.Model;
using NewsContent.Generators.Schemas;

namespace NewsContent.Generators.Validation;

/// <summary>Validate: each post's values and file name are held to the rules that a type alone cannot state.</summary>
internal static class PostValidator
{
    public static BoundPost Validate(BoundPost post, Project project)
    {
        if (post.Collection.Length == 0)
            return post;

        var schema = project.Collection(post.Collection);
        var findings = new List<Finding>();
        CheckMembers(post, post.Members, schema.Members, new(findings), findings);
        if (schema.DateMember is { } dated)
            CheckDay(post, dated.Name, findings);

        if (FileNamePortability.Check(post.File.RelativePath) is { } unportable)
            findings.Add(unportable);

        return findings.Count == 0 ? post : post with { Findings = new([.. post.Findings, .. findings]) };
    }

    private static void CheckMembers(
        BoundPost post, EquatableArray<BoundMember> members, EquatableArray<SchemaMember> schema, RuleChecker rules, List<Finding> findings)
    {
        foreach (var member in members)
        {
            if (Named(member.Name, schema) is not { } schemaMember)
                continue;

            rules.Check(schemaMember, member);
            if (member.Value is NestedValue nested)
                CheckMembers(post, nested.Members, schemaMember.Type.Members, rules, findings);
            else if (schemaMember.Type.Kind == ValueKind.Nested)
                foreach (var item in ItemsOf(member.Value).OfType<NestedValue>())
                    CheckMembers(post, item.Members, schemaMember.Type.Members, rules, findings);
            else if (!member.Value.IsComposite)
                CheckText(post.File, member.Key, member.Value, findings);
            else
                foreach (var value in member.Value.Parts)
                    CheckText(post.File, member.Key, value, findings);
        }
    }

    private static SchemaMember? Named(string name, EquatableArray<SchemaMember> schema)
    {
        foreach (var member in schema)
        {
            if (member.Name == name)
                return member;
        }

        return null;
    }

    private static IEnumerable<BoundValue> ItemsOf(BoundValue value) => value switch
    {
        ListValue list => list.Items,
        MapValue map => map.Items.Select(static item => item.Value),
        _ => [],
    };

    private static void CheckText(PostFile file, string key, BoundValue value, List<Finding> findings)
    {
        if (value is TextValue text)
            TextQuality.Check(file, key, text.Text, value.Place, findings);
        else if (value is TermValue term)
            TextQuality.Check(file, key, term.Name, value.Place, findings);
        else if (value is UriValue uri && UriQuality.Check(file, key, uri.Original, value.Place) is { } raw)
            findings.Add(raw);
    }

    // A post's file is named after its day in UTC or in the author's zone; only a day that is neither is a mistake.
    private static void CheckDay(BoundPost post, string name, List<Finding> findings)
    {
        foreach (var member in post.Members)
        {
            if (member.Name != name || member.Value is not DateValue value || post.Day is not { } day)
                continue;

            var utcDay = Day(value.Date.UtcDateTime);
            if (utcDay != day && Day(value.Date.DateTime) != day)
                findings.Add(ValueRules.DayMismatch(value.Place, member.Key, utcDay.ToString(), day.ToString()));
        }
    }

    private static PostDay Day(DateTime date) => new(date.Year, date.Month, date.Day);
}
