namespace NewsContent.Generators.Emission;

/// <summary>Names generated files, always in ASCII: most file names of posts are not legal as hint names.</summary>
internal static class HintName
{
    public static string For(string collection, string? part = null) =>
        part is null ? $"NewsContent.{collection}.g.cs" : $"NewsContent.{collection}.{part}.g.cs";

    /// <summary>Of what belongs to no collection: a collection may have any name.</summary>
    public static string OfAll(string name) => $"{name}.g.cs";

    /// <summary>The part of a year's files, or of the entries without dates.</summary>
    public static string PartOf(int year) => year == 0 ? "Entries" : CSharpLiteral.Of(year);
}
