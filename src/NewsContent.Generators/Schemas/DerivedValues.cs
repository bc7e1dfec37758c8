using Microsoft.CodeAnalysis;
using NewsContent.Compilation;
using NewsContent.Generators.Model;

namespace NewsContent.Generators.Schemas;

/// <summary>What is derived from a post, by the names of the properties that take it.</summary>
internal static class DerivedValues
{
    private static readonly Dictionary<string, string> s_types = new(StringComparer.Ordinal)
    {
        ["Id"] = "string", ["Slug"] = "string", ["Path"] = "string", ["IsDraft"] = "bool", ["Html"] = "Html", ["Excerpt"] = "string", ["ExcerptHtml"] = "Html",
        ["PlainText"] = "string", ["Language"] = "string", ["Headings"] = "ImmutableArray<Heading>", ["WordCount"] = "int", ["ReadingTime"] = "TimeSpan",
        ["Links"] = "ImmutableArray<Link>", ["Images"] = "ImmutableArray<Image>", ["ContentHash"] = "string", ["Permalink"] = "string",
    };

    /// <summary>Whether a property can take the value; if not, what is wrong is added to the findings.</summary>
    public static bool CanFill(IPropertySymbol property, string value, List<LocatedFinding> findings)
    {
        if (value == "Collection" || property.DeclaringSyntaxReferences.Length == 0)
            return true;

        var found = property.Type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat).TrimEnd('?');
        if (s_types.TryGetValue(value, out var needed) && Takes(found, needed))
            return true;

        findings.Add(CodePlace.Of(property).Find(
            needed is null
                ? SchemaRules.NoSuchDerivedValue(property.Name, Fix(property.Name))
                : SchemaRules.DerivedType(property.Name, found, needed)));
        return false;
    }

    private static string Fix(string name) => NearestName.Find(name, s_types.Keys) is { } nearest
        ? $"did you mean '{nearest}'?"
        : $"leave [Derived] out if the value comes from front matter, or name the property as one of {ValidNames.Of(name, s_types.Keys)}";

    // What C# converts to without being asked.
    private static bool Takes(string type, string value) =>
        type == value || type == "object" || value == "int" && type == "long"
        || value.StartsWith("ImmutableArray<", StringComparison.Ordinal) && type.StartsWith("I", StringComparison.Ordinal) && type.EndsWith(value.Substring(value.IndexOf('<')), StringComparison.Ordinal);
}
