using NewsContent.Compilation;
using NewsContent.Generators.Model;
using NewsContent.Generators.Schemas;

namespace NewsContent.Generators.Binding;

/// <summary>Keys that every schema has because the pipeline itself reads them.</summary>
internal static class ControlKeys
{
    private static readonly SchemaMember s_slug = Of("slug", MemberType.Of(ValueKind.Text, "string", "text", "text"));
    private static readonly SchemaMember s_draft = Of("draft", MemberType.Of(ValueKind.Boolean, "bool", "true or false", "true"));
    private static readonly SchemaMember s_published = Of("published", MemberType.Of(ValueKind.Boolean, "bool", "true or false", "true"));

    private static readonly SchemaMember s_language =
        Of(PostLanguage.Keys[0], MemberType.Of(ValueKind.Text, "string", "a language tag", "zh-Hans")) with { Aliases = new([PostLanguage.Keys[1]]) };

    private static readonly IReadOnlyList<SchemaMember> s_withoutLanguage = [s_slug, s_draft, s_published];

    public static IReadOnlyList<SchemaMember> All { get; } = [.. s_withoutLanguage, s_language];

    /// <summary>All that a post has besides its schema, whose own keys mean what it says.</summary>
    public static IReadOnlyList<SchemaMember> Of(CollectionSchema schema)
    {
        var own = KeyMatcher.Of(schema.Members);
        foreach (var key in PostLanguage.Keys)
        {
            if (own.PlaceOf(key) >= 0)
                return s_withoutLanguage;
        }

        return All;
    }

    /// <summary>Those of an entry of a data file, which may be named by its <c>id</c>.</summary>
    public static IReadOnlyList<SchemaMember> OfData { get; } = [.. s_withoutLanguage, Of("id", MemberType.Of(ValueKind.Text, "string", "text", "text"))];

    public static BoundMember? FindSlug(List<BoundMember> bound) => bound.Find(static member => member.Name == s_slug.Name);

    public static string? Slug(List<BoundMember> bound) => FindSlug(bound) is { Value: TextValue slug } ? slug.Text : null;

    /// <summary>What is wrong with the language, if anything.</summary>
    public static Finding? CheckLanguage(List<BoundMember> bound) =>
        bound.Find(static member => member.Name == s_language.Name) is { Value: TextValue language } member && !LanguageTag.IsWellFormed(language.Text)
            ? ValueRules.BadLanguage(language.Place, member.Key, language.Text)
            : null;

    public static bool IsDraft(List<BoundMember> bound) =>
        bound.Exists(static member => member.Name == s_draft.Name && member.Value is BooleanValue { Value: true }
            || member.Name == s_published.Name && member.Value is BooleanValue { Value: false });

    private static SchemaMember Of(string key, MemberType type) =>
        new(key, key, type, ListKind.None, IsRequired: false, HasDefault: true, EquatableArray<MemberRule>.Empty);
}
