using NewsContent.Compilation;

namespace NewsContent.Generators.Schemas;

/// <summary>A data annotation that the generator evaluates on the content.</summary>
/// <param name="Attribute">The attribute without its suffix: <c>Range</c>.</param>
/// <param name="Minimum">A number, or the least length.</param>
/// <param name="Values">The allowed or denied values, as front matter writes them.</param>
internal sealed record MemberRule(
    string Attribute,
    decimal? Minimum,
    decimal? Maximum,
    bool ExcludesMinimum,
    bool ExcludesMaximum,
    string? Pattern,
    EquatableArray<string> Values);
