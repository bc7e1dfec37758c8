using Microsoft.CodeAnalysis;

namespace NewsContent.Generators.Schemas;

/// <summary>Finds out whether articles of a type can read what they inherit from their pack when they are asked for it.</summary>
internal static class LateReading
{
    public const string Article = "global::NewsContent.Article";

    private static readonly string[] s_frontMatter = ["Title", "Date", "Author", "Source", "Tags", "Categories", "Series", "Part", "Layout", "Comments"];
    private static readonly string[] s_derived = ["Id", "IsDraft", "WordCount", "ReadingTime", "Permalink"];

    /// <summary>Whether no type hides a property of the article, and no constructor gives one a value that front matter need not replace.</summary>
    public static bool IsPossible(INamedTypeSymbol type)
    {
        var above = type;
        for (; above is { } && above.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) != Article; above = above.BaseType)
        {
            if (above.InstanceConstructors.Any(static constructor => !constructor.IsImplicitlyDeclared))
                return false;
        }

        return above is not null && s_frontMatter.Concat(s_derived).All(name => MemberReader.Properties(type).Any(property => property.Name == name && IsOfArticle(property)));
    }

    /// <summary>Whether file and body need not be asked for the property's value when the article is created.</summary>
    public static bool IsDerived(IPropertySymbol property) => s_derived.Contains(property.Name) && IsOfArticle(property);

    private static bool IsOfArticle(IPropertySymbol property) => property.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) == Article;
}
