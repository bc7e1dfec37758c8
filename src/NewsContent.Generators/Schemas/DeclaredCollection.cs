using Microsoft.CodeAnalysis;
using NewsContent.Compilation;
using NewsContent.Generators.Model;

namespace NewsContent.Generators.Schemas;

/// <summary>A collection as its type declares it: the schema, and where in the C# code to report what is wrong with it.</summary>
/// <param name="Schema">Null when the type cannot be used.</param>
internal sealed record DeclaredCollection(CollectionSchema? Schema, CodePlace Place, EquatableArray<LocatedFinding> Findings);

/// <summary>A place in a C# file.</summary>
internal sealed record CodePlace(string Path, TextPlace Span, LinePlace Start, LinePlace End)
{
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
