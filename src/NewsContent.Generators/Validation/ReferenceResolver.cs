using NewsContent.Compilation;
using NewsContent.Generators.Emission;
using NewsContent.Generators.Model;

namespace NewsContent.Generators.Validation;

/// <summary>Validate: the slugs and ids that refer to entries are looked up; what they name becomes an expression.</summary>
internal sealed class ReferenceResolver(EquatableArray<BoundPost> all, Project project, List<LocatedFinding> findings)
{
    // With the invalid posts: that an entry is invalid is said at the entry, not at all that refer to it.
    private readonly ILookup<string, BoundPost> _targets = all.ToLookup(static post => post.Collection, StringComparer.Ordinal);
    private readonly Dictionary<string, ILookup<string, BoundPost>> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ILookup<string, BoundPost>> _bySlug = new(StringComparer.Ordinal);

    // Each is compared with the entries of a whole collection.
    private readonly NameSuggestions _suggestions = new();
    private readonly Dictionary<string, string[]> _slugs = new(StringComparer.Ordinal);

    public BoundPost[] Resolve(BoundPost[] posts, CancellationToken cancellationToken)
    {
        var resolved = posts.ToArray();
        // By path, as findings are shown: suggestions are made for those that show.
        var places = Enumerable.Range(0, posts.Length).Where(place => project.Collection(posts[place].Collection).HasReferences)
            .OrderBy(place => posts[place].File.RelativePath, StringComparer.Ordinal);
        foreach (var place in places)
        {
            cancellationToken.ThrowIfCancellationRequested();
            resolved[place] = posts[place] with { Members = Resolve(posts[place].Members, posts[place]) };
        }

        return resolved;
    }

    private EquatableArray<BoundMember> Resolve(EquatableArray<BoundMember> members, BoundPost post) =>
        members.Select(member => member with { Value = Resolve(member.Value, post) }).ToEquatableArray();

    private BoundValue Resolve(BoundValue value, BoundPost post) => value switch
    {
        ReferenceValue reference => Resolve(reference, post),
        ListValue list => list with { Items = list.Items.Select(item => Resolve(item, post)).ToEquatableArray() },
        MapValue map => map with { Items = Resolve(map.Items, post) },
        NestedValue nested => nested with { Members = Resolve(nested.Members, post) },
        _ => value,
    };

    private ReferenceValue Resolve(ReferenceValue reference, BoundPost post)
    {
        if (project.Collections.FirstOrDefault(collection => collection.TypeName == reference.TypeName) is not { } schema)
            return reference;

        var name = schema.CollectionName;
        var found = Index(_byId, name, static target => target.Id)[reference.Text].ToArray();
        if (found.Length == 0)
            found = Index(_bySlug, name, static target => target.Slug)[reference.Text].ToArray();

        var finding = found.Length == 0 ? ArchiveRules.NoSuchEntry(reference.Place, reference.Text, name, Fix(name, reference.Text))
            : found.Select(static target => target.Id).Distinct().Skip(1).Any() ? ArchiveRules.AmbiguousReference(reference.Place, reference.Text, name, found[0].Id)
            : found[0].IsDraft && !post.IsDraft && !project.Settings.IncludesDrafts ? ArchiveRules.DraftReference(reference.Place, reference.Text, name)
            : null;
        if (finding is not null)
            findings.Add(LocatedFinding.At(finding, post.File));

        var @namespace = project.NamespaceOf(schema) is { Length: > 0 } given ? given + "." : "";
        return finding is not null || found[0].HasErrors ? reference : reference with { Code = $"global::{@namespace}{name}.Find({CSharpLiteral.Of(found[0].Id)})" };
    }

    private ILookup<string, BoundPost> Index(Dictionary<string, ILookup<string, BoundPost>> indexes, string collection, Func<BoundPost, string> key)
    {
        if (!indexes.TryGetValue(collection, out var index))
            indexes.Add(collection, index = _targets[collection].ToLookup(key, StringComparer.Ordinal));

        return index;
    }

    private string Fix(string collection, string text)
    {
        if (!_slugs.TryGetValue(collection, out var slugs))
            _slugs.Add(collection, slugs = [.. _targets[collection].Select(static target => target.Slug).Distinct(StringComparer.Ordinal)]);

        return slugs.Length == 0 ? "the collection has no entries yet, so add the entry"
            : _suggestions.Of(text, name => Suggestion(name, slugs)) ?? "add the entry, or write the slug or id of one";
    }

    private static string Suggestion(string text, string[] slugs) => NearestName.Find(text, slugs) is { } nearest
        ? $"did you mean '{nearest}'?"
        : $"add the entry, or write one of {ValidNames.Of(text, slugs)}";
}
