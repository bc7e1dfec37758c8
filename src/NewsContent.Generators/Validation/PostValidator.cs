using NewsContent.Compilation;
using NewsContent.Generators.Model;
using NewsContent.Generators.Schemas;

namespace NewsContent.Generators.Validation;

/// <summary>Validate: each post's values and file name are held to the rules that a type alone cannot state.</summary>
internal static class PostValidator
{
    public static BoundPost Validate((BoundPost Post, Project Project) input, CancellationToken cancellationToken)
    {
        var (post, project) = input;
        if (post.Collection.Length == 0)
            return post;

        var schema = project.Collection(post.Collection);
        var findings = new List<Finding>(post.Findings);
        CheckMembers(post, post.Members, schema.Members, findings);
        if (schema.DateMember is { } dated && post.Members.FirstOrDefault(member => member.Name == dated.Name) is { Value: DateValue date } bound)
            findings.AddRange(CheckDay(post, bound.Key, date));

        if (FileNamePortability.Check(post.File.RelativePath) is { } unportable)
            findings.Add(unportable);

        return post with { Findings = findings.ToEquatableArray() };
    }

    private static void CheckMembers(BoundPost post, IEnumerable<BoundMember> members, EquatableArray<SchemaMember> schema, List<Finding> findings)
    {
        foreach (var member in members)
        {
            if (Named(member.Name, schema) is not { } schemaMember)
                continue;

            findings.AddRange(RuleChecker.Check(schemaMember, member));
            if (member.Value is NestedValue nested)
                CheckMembers(post, nested.Members, schemaMember.Type.Members, findings);
            else if (schemaMember.Type.Kind == ValueKind.Nested)
                foreach (var item in ItemsOf(member.Value).OfType<NestedValue>())
                    CheckMembers(post, item.Members, schemaMember.Type.Members, findings);
            else
                foreach (var value in member.Value.Parts)
                    findings.AddRange(CheckText(post, member.Key, value));
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

    private static IEnumerable<Finding> CheckText(BoundPost post, string key, BoundValue value)
    {
        string Source(string text) => post.File.SourceOf(text, value.Place);
        return value switch
        {
            TextValue text => TextQuality.Check(key, text.Text, Source(text.Text), value.Place),
            TermValue term => TextQuality.Check(key, term.Name, Source(term.Name), value.Place),
            UriValue uri => UriQuality.Check(key, uri.Original, Source(uri.Original), value.Place),
            _ => [],
        };
    }

    // A post's file is named after its day in UTC or in the author's zone; only a day that is neither is a mistake.
    private static IEnumerable<Finding> CheckDay(BoundPost post, string key, DateValue value)
    {
        if (post.Rendered.Parsed.Name.Date is not { } day || Day(value.Date.UtcDateTime) == day || Day(value.Date.DateTime) == day)
            return [];

        return [ValueRules.DayMismatch(value.Place, key, Day(value.Date.UtcDateTime).ToString(), day.ToString())];
    }

    private static PostDay Day(DateTime date) => new(date.Year, date.Month, date.Day);
}
