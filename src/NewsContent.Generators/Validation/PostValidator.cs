using NewsContent.Compilation;
using NewsContent.Generators.Model;

namespace NewsContent.Generators.Validation;

/// <summary>Validate: each post's values and file name are held to the rules that a type alone cannot state.</summary>
internal static class PostValidator
{
    public static BoundPost Validate(BoundPost post, CancellationToken cancellationToken)
    {
        var findings = new List<Finding>(post.Findings);
        foreach (var member in post.Members)
        {
            IEnumerable<BoundValue> values = member.Value is ListValue list ? list.Items : [member.Value];
            foreach (var value in values)
                findings.AddRange(Check(post, member.Key, value));
        }

        if (FileNamePortability.Check(post.Parsed.File.RelativePath) is { } unportable)
            findings.Add(unportable);

        return post with { Findings = findings.ToEquatableArray() };
    }

    private static IEnumerable<Finding> Check(BoundPost post, string key, BoundValue value)
    {
        var source = post.Parsed.File.Text.Substring(value.Place.Start, value.Place.Length);
        return value switch
        {
            TextValue text => TextQuality.Check(key, text.Text, source, value.Place),
            TermValue term => TextQuality.Check(key, term.Name, source, value.Place),
            UriValue uri => UriQuality.Check(key, uri.Original, source, value.Place),
            DateValue date => CheckDay(post, key, date),
            _ => [],
        };
    }

    // A post's file is named after its day in UTC or in the author's zone; only a day that is neither is a mistake.
    private static IEnumerable<Finding> CheckDay(BoundPost post, string key, DateValue value)
    {
        if (post.Parsed.Name.Date is not { } day || Day(value.Date.UtcDateTime) == day || Day(value.Date.DateTime) == day)
            return [];

        return [ValueRules.DayMismatch(value.Place, key, Day(value.Date.UtcDateTime).ToString(), day.ToString())];
    }

    private static PostDay Day(DateTime date) => new(date.Year, date.Month, date.Day);
}
