using Microsoft.CodeAnalysis;
using NewsContent.Compilation;
using NewsContent.Generators.Model;

namespace NewsContent.Generators.Schemas;

/// <summary>A collection as its type declares it: the schema, and where in the C# code to report what is wrong with it.</summary>
/// <param name="Schema">Null when the type cannot be used.</param>
internal sealed record DeclaredCollection(CollectionSchema? Schema, CodePlace Place, EquatableArray<LocatedFinding> Findings)
{
    public static DeclaredCollection Failed(Finding finding) => new(null, CodePlace.None, new([LocatedFinding.OfProject(finding)]));

    /// <summary>Takes the schema from those whose name another one has: their code would be one file.</summary>
    public static IEnumerable<DeclaredCollection> WithDistinctNames(IEnumerable<DeclaredCollection> collections)
    {
        // Names of files that differ only in case are the same to the compiler.
        var taken = new Dictionary<string, (CollectionSchema Schema, CodePlace Place)>(StringComparer.OrdinalIgnoreCase);
        foreach (var collection in collections)
        {
            if (collection.Schema is not { } schema)
                yield return collection;
            else if (!taken.TryGetValue(schema.CollectionName, out var other))
            {
                taken.Add(schema.CollectionName, (schema, collection.Place));
                yield return collection;
            }
            // The compiler itself reports an attribute that a type has twice (CS0579).
            else if (other.Schema.TypeName == schema.TypeName)
                yield return collection with { Schema = null };
            else
                yield return new(null, collection.Place,
                    new([.. collection.Findings, SameName(collection, schema, other.Schema, other.Place)]));
        }
    }

    private static LocatedFinding SameName(DeclaredCollection collection, CollectionSchema schema, CollectionSchema other,
        CodePlace place) =>
        collection.Place.Find(
            SchemaRules.SameName(schema.SimpleTypeName, schema.CollectionName,
                other.SimpleTypeName)) with { Others = new([OtherPlace.In(place)]) };
}

/// <summary>A place in a C# file.</summary>
internal sealed record CodePlace(string Path, TextPlace Span, LinePlace Start, LinePlace End)
{
    public static CodePlace None { get; } = new("", default, default, default);

    public static CodePlace Of(ISymbol symbol)
    {
        var location = symbol.Locations.FirstOrDefault(static location => location.IsInSource) ?? Location.None;
        var lines = location.GetLineSpan();
        return new(
            lines.Path ?? "",
            new(location.SourceSpan.Start, location.SourceSpan.Length),
            new(lines.StartLinePosition.Line, lines.StartLinePosition.Character),
            new(lines.EndLinePosition.Line, lines.EndLinePosition.Character));
    }

    public LocatedFinding Find(Finding finding) => new(finding with { Place = Span }, Path, Start, End);
}
