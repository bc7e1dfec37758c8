using NewsContent.Compilation;

namespace NewsContent.Generators.Model;

/// <summary>A post whose front matter is bound to the schema.</summary>
/// <param name="Day">The day of the id: the file name's, else the UTC day of the date.</param>
/// <param name="UtcTicks">The instant that orders the collection.</param>
internal sealed record BoundPost(
    ParsedPost Parsed,
    string Slug,
    PostDay Day,
    long UtcTicks,
    bool IsDraft,
    EquatableArray<BoundMember> Members,
    EquatableArray<Finding> Findings)
{
    public string Id => FormattableString.Invariant($"{Day.Year:D4}/{Day.Month:D2}/{Day.Day:D2}/{Slug}");

    public string Title => Members.FirstOrDefault(static member => member.Name == "Title")?.Value is TextValue title ? title.Text : Slug;

    public IEnumerable<BoundValue> Values => Members.SelectMany(static member =>
        member.Value is ListValue list ? list.Items : (IEnumerable<BoundValue>)[member.Value]);

    public bool HasErrors => Findings.Any(static finding => finding.Rule.Severity == RuleSeverity.Error);
}
