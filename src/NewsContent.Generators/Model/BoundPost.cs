using NewsContent.Compilation;

namespace NewsContent.Generators.Model;

/// <summary>A post whose front matter is bound to the schema of its collection.</summary>
/// <param name="Collection">The name of the collection; empty when none claims the post.</param>
/// <param name="Day">The day of the id: the file name's, else the UTC day of the date; null in a collection without dates.</param>
/// <param name="UtcTicks">The instant that orders the collection.</param>
/// <param name="Findings">What is wrong with the front matter.</param>
internal sealed record BoundPost(
    RenderedPost Rendered,
    string Collection,
    string Id,
    string Slug,
    PostDay? Day,
    long UtcTicks,
    bool IsDraft,
    EquatableArray<BoundMember> Members,
    EquatableArray<Finding> Findings)
{
    public static BoundPost Failed(RenderedPost post, string collection, IEnumerable<Finding> findings) =>
        new(post, collection, "", post.Parsed.Name.Slug, null, 0, false, EquatableArray<BoundMember>.Empty, findings.ToEquatableArray());

    /// <summary>Where the pack has the entry; null for a post whose text the compiler was given.</summary>
    public PackPlace? Place { get; init; }

    public PostFile File => Rendered.File;

    public RenderedBody Body => Rendered.Body;

    /// <summary>The categories, in order; not those of nested mappings.</summary>
    public IEnumerable<string> Categories => Members.Select(static member => member.Value).Where(static value => value is TermValue or ListValue).SelectMany(static value => value.Parts).OfType<TermValue>().Where(static term => term.TermType == "Category").Select(static term => term.Name);

    public string Title => ValueOf("Title") is TextValue title ? title.Text : Slug;

    /// <summary>All values, those of lists and nested mappings one by one.</summary>
    public IEnumerable<BoundValue> Values
    {
        get
        {
            foreach (var member in Members)
            {
                if (!member.Value.IsComposite)
                {
                    yield return member.Value;
                    continue;
                }

                foreach (var part in member.Value.Parts)
                    yield return part;
            }
        }
    }

    public IEnumerable<Finding> AllFindings => Findings.Concat(Body.Findings);

    public bool HasErrors => HasError(Findings) || HasError(Body.Findings);

    /// <summary>The value of the member with a name; null when the front matter has none.</summary>
    public BoundValue? ValueOf(string name)
    {
        foreach (var member in Members)
        {
            if (member.Name == name)
                return member.Value;
        }

        return null;
    }

    private static bool HasError(EquatableArray<Finding> findings)
    {
        foreach (var finding in findings)
        {
            if (finding.Rule.Severity == RuleSeverity.Error)
                return true;
        }

        return false;
    }
}

/// <summary>A row of a pack, and the place among the entries of a data file, from 0; -1 for a file that is one entry.</summary>
internal sealed record PackPlace(int Row, int Item);
