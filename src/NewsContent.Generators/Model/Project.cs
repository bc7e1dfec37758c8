using NewsContent.Compilation;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Schemas;

namespace NewsContent.Generators.Model;

/// <summary>What all posts are compiled by.</summary>
/// <param name="Collections">The declared collections, or the built-in one; empty when the runtime library is not referenced.</param>
internal sealed record Project(EquatableArray<CollectionSchema> Collections, Settings Settings)
{
    public bool MayEmit => Settings.MayEmit && Collections.Count > 0;

    public CollectionSchema? ClaimantOf(string relativePath)
    {
        foreach (var collection in Collections)
        {
            if (collection.Claims(relativePath))
                return collection;
        }

        return null;
    }

    /// <exception cref="InvalidOperationException">There is none of the name.</exception>
    public CollectionSchema Collection(string name)
    {
        foreach (var collection in Collections)
        {
            if (collection.CollectionName == name)
                return collection;
        }

        throw new InvalidOperationException("there is no collection " + name);
    }

    /// <summary>The namespace of a collection's generated class; empty for the global one.</summary>
    public string NamespaceOf(CollectionSchema collection) => collection.Half?.Namespace ?? Settings.Namespace;

    public static Project Of(
        ((Outcome<CollectionSchema> Article, EquatableArray<DeclaredCollection> Declared) Schemas, Settings Settings) input,
        CancellationToken cancellationToken)
    {
        var ((article, declared), settings) = input;
        var collections = declared.Count > 0
            ? declared.Select(static collection => collection.Schema).OfType<CollectionSchema>().Select(schema => schema with { Pattern = schema.Pattern?.Below(settings.Root) })
            : article.Value is null ? [] : [article.Value];
        return new(
            collections.OrderBy(static collection => collection.TypeName, StringComparer.Ordinal).ToEquatableArray(),
            article.Failure is { } failure ? settings.With(failure) : settings);
    }

    public static Project Failed(((Outcome<CollectionSchema>, EquatableArray<DeclaredCollection>) Schemas, Settings Settings) input, Fault fault) =>
        new(EquatableArray<CollectionSchema>.Empty, input.Settings.With(fault.OfStage));
}
