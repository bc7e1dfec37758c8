using NewsContent.Compilation;

namespace NewsContent.Generators.Model;

/// <summary>A post whose front matter is bound to the schema of its collection.</summary>
/// <param name="Fence">The place of the opening fence; of an entry of a data file, of its beginning.</param>
/// <param name="Collection">The name of the collection; empty when none claims the post.</param>
/// <param name="Day">The day of the id: the file name's, else the UTC day of the date; null in a collection without dates.</param>
/// <param name="UtcTicks">The instant that orders the collection.</param>
/// <param name="Findings">What is wrong with the front matter.</param>
internal sealed record BoundPost(
    PostFile File,
    TextPlace Fence,
    RenderedBody Body,
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
        new(post.File, post.Parsed.Fence, post.Body, collection, "", post.Parsed.Name.Slug, null, 0, false, EquatableArray<BoundMember>.Empty, findings.ToEquatableArray()) { Item = post.Item };

    /// <summary>The same post, claimed by no collection.</summary>
    public BoundPost AsFailed(IEnumerable<Finding> findings) =>
        this with { Collection = "", Id = "", Day = null, UtcTicks = 0, IsDraft = false, Members = EquatableArray<BoundMember>.Empty, Findings = findings.ToEquatableArray() };

    /// <summary>As <see cref="RenderedPost.ContentHash"/>.</summary>
    public string ContentHash { get; init; } = "";

    /// <summary>The title; the slug where there is none.</summary>
    public string Title { get; init; } = "";

    /// <summary>The first value that is a web address, which no other entry may have.</summary>
    public UriValue? Source { get; init; }

    /// <summary>As <see cref="RenderedBody.Pending"/>; kept where the body is not.</summary>
    public EquatableArray<PendingLink> Pending { get; init; } = Body.Pending;

    /// <summary>As <see cref="RenderedBody.Anchors"/>; kept where the body is not.</summary>
    public string Anchors { get; init; } = Body.Anchors;

    /// <summary>As <see cref="RenderedPost.Item"/>.</summary>
    public int Item { get; init; } = RenderedPost.WholeFile;

    /// <summary>The row in the pack; -1 for a post whose text the compiler was given.</summary>
    public int Row { get; init; } = -1;

    public bool IsPacked => Row >= 0;

    /// <summary>The categories, in order; not those of nested mappings.</summary>
    public IEnumerable<string> Categories => Members.Select(static member => member.Value).Where(static value => value is TermValue or ListValue).SelectMany(static value => value.Parts).OfType<TermValue>().Where(static term => term.TermType == "Category").Select(static term => term.Name);

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

    public static bool HasError(EquatableArray<Finding> findings)
    {
        foreach (var finding in findings)
        {
            if (finding.Rule.Severity == RuleSeverity.Error)
                return true;
        }

        return false;
    }
}
