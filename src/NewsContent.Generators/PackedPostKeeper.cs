using NewsContent.Compilation;
using NewsContent.Generators.Model;
using NewsContent.Generators.Validation;

namespace NewsContent.Generators;

/// <summary>Keeps of a valid post what is asked for after Validate: title, source, part and terms; all members where entries refer to each other.</summary>
internal sealed class PackedPostKeeper(Project project)
{
    private static readonly RenderedBody s_noBody = RenderedBody.Failed();
    private static readonly PostFileName s_noName = new("", null);

    private readonly bool _keepsMembers = project.Collections.Any(static collection => collection.HasReferences);
    private readonly Dictionary<(string, string), BoundMember> _terms = [];
    private PostFile? _file;
    private PostFile? _shared;

    public BoundPost Keep(BoundPost post)
    {
        var parsed = post.Rendered.Parsed;
        var body = post.Body is { Findings.Count: 0, Pending.Count: 0, Anchors.Length: 0 } ? s_noBody : post.Body;
        return post with
        {
            Rendered = new(new(Shared(parsed.File), s_noName, null, parsed.Fence, 0, EquatableArray<Finding>.Empty), body, ""),
            Members = _keepsMembers ? post.Members : Needed(post).ToEquatableArray(),
            // Reported already; what counts from here on is whether there are any.
            Findings = post.Findings.Any(static finding => finding.Rule.Severity == RuleSeverity.Error) ? post.Findings : EquatableArray<Finding>.Empty,
        };
    }

    private IEnumerable<BoundMember> Needed(BoundPost post)
    {
        foreach (var member in post.Members)
        {
            if (member.Name == "Title" || member.Value is UriValue || member is { Name: SeriesParts.Part, Value: NumberValue })
                yield return member;
        }

        foreach (var term in post.Values.OfType<TermValue>())
            yield return Shared(term);
    }

    // The entries of a data file are of one file.
    private PostFile Shared(PostFile file)
    {
        if (!ReferenceEquals(file, _file))
            (_file, _shared) = (file, file with { Sources = null });

        return _shared!;
    }

    private BoundMember Shared(TermValue term)
    {
        if (!_terms.TryGetValue((term.TermType, term.Name), out var shared))
            _terms.Add((term.TermType, term.Name), shared = new("", "", term));

        return shared;
    }
}
