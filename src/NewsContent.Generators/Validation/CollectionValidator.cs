using NewsContent.Compilation;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Model;
using NewsContent.Generators.Schemas;

namespace NewsContent.Generators.Validation;

/// <summary>Validate: the declared collections are held against the files that they claim.</summary>
internal static class CollectionValidator
{
    public static EquatableArray<LocatedFinding> Validate(
        ((EquatableArray<string> Paths, EquatableArray<DeclaredCollection> Declared) Content, Settings Settings) input, CancellationToken cancellationToken)
    {
        var ((paths, declared), settings) = input;
        var findings = declared.SelectMany(static collection => collection.Findings).ToList();
        var claimants = new Dictionary<string, DeclaredCollection>(StringComparer.Ordinal);
        foreach (var collection in declared.OrderBy(static collection => collection.Schema?.TypeName, StringComparer.Ordinal))
        {
            if (collection.Schema is not { Pattern: { } pattern } schema)
                continue;

            var claimed = paths.Until(cancellationToken).Where(pattern.Below(settings.Root).Matches).ToArray();
            if (claimed.Length == 0)
                findings.Add(collection.Place.Find(SchemaRules.NothingClaimed(pattern.Glob, schema.SimpleTypeName)));

            if (claimed.FirstOrDefault(claimants.ContainsKey) is { } shared)
                findings.Add(TwoClaims(collection, claimants[shared], shared));

            foreach (var path in claimed.Where(path => !claimants.ContainsKey(path)))
                claimants.Add(path, collection);
        }

        return findings.ToEquatableArray();
    }

    public static EquatableArray<LocatedFinding> Failed(
        ((EquatableArray<string> Paths, EquatableArray<DeclaredCollection> Declared) Content, Settings Settings) input, Fault fault) =>
        input.Content.Declared.SelectMany(static collection => collection.Findings).Append(LocatedFinding.OfProject(fault.OfStage)).ToEquatableArray();

    private static LocatedFinding TwoClaims(DeclaredCollection collection, DeclaredCollection other, string post) =>
        collection.Place.Find(
            SchemaRules.TwoClaims(collection.Schema!.SimpleTypeName, other.Schema!.SimpleTypeName,
                post)) with { Others = new([OtherPlace.In(other.Place)]) };
}
