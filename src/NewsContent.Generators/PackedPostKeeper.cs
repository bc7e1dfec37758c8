using NewsContent.Compilation;
using NewsContent.Generators.Model;
using NewsContent.Generators.Validation;

namespace NewsContent.Generators;

/// <summary>
/// Keeps of a valid post what is asked for after Validate: its own properties, part and terms; all members where entries refer to each
/// other. Of a large archive few objects a post are kept: the compiler's garbage collector goes through them again and again.
/// </summary>
internal sealed class PackedPostKeeper(Project project)
{
    private readonly bool _keepsMembers = project.Collections.Any(static collection => collection.HasReferences);
    private readonly Dictionary<(string, string), BoundMember> _terms = [];
    private readonly EquatableArray<BoundMember>?[] _members = new EquatableArray<BoundMember>?[1021];
    private readonly List<BoundMember> _needed = [];
    private PostFile? _file;
    private PostFile? _shared;

    public BoundPost Keep(BoundPost post, int row) => post with
    {
        File = Shared(post.File),
        // What was found is reported already; what counts from here on is whether there are errors.
        Body = BoundPost.HasError(post.Body.Findings) ? post.Body : RenderedBody.None,
        Findings = BoundPost.HasError(post.Findings) ? post.Findings : EquatableArray<Finding>.Empty,
        Members = _keepsMembers ? post.Members : Needed(post),
        Row = row,
    };

    private EquatableArray<BoundMember> Needed(BoundPost post)
    {
        _needed.Clear();
        foreach (var member in post.Members)
        {
            if (member is { Name: SeriesParts.Part, Value: NumberValue })
                _needed.Add(member);
            else
                AddTerms(member.Value);
        }

        return _needed.Count == 0 ? EquatableArray<BoundMember>.Empty : Shared(_needed);
    }

    private void AddTerms(BoundValue value)
    {
        if (value is TermValue term)
        {
            _needed.Add(Shared(term));
        }
        else if (value is ListValue list)
        {
            foreach (var item in list.Items)
                AddTerms(item);
        }
        else if (value.IsComposite)
        {
            foreach (var part in value.Parts)
                AddTerms(part);
        }
    }

    // The same author writes again and again with the same tags: one list is kept as long as its place is not taken by another.
    private EquatableArray<BoundMember> Shared(List<BoundMember> members)
    {
        var hash = 17u;
        foreach (var member in members)
            hash = unchecked(hash * 31 + (uint)System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(member));

        ref var known = ref _members[hash % (uint)_members.Length];
        return known is not null && AreSame(known, members) ? known : known = members.ToEquatableArray();
    }

    private static bool AreSame(EquatableArray<BoundMember> left, List<BoundMember> right)
    {
        if (left.Count != right.Count)
            return false;

        for (var i = 0; i < right.Count; i++)
        {
            if (!ReferenceEquals(left[i], right[i]))
                return false;
        }

        return true;
    }

    // The entries of a data file are of one file.
    private PostFile Shared(PostFile file)
    {
        if (!ReferenceEquals(file, _file))
            (_file, _shared) = (file, file.Sources is { Count: > 0 } ? file with { Sources = null } : file);

        return _shared!;
    }

    private BoundMember Shared(TermValue term)
    {
        if (!_terms.TryGetValue((term.TermType, term.Name), out var shared))
            _terms.Add((term.TermType, term.Name), shared = new("", "", term));

        return shared;
    }
}
