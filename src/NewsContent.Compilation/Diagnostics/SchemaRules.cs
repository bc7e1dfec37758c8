namespace NewsContent.Compilation;

/// <summary>NCG5xxx: the C# types that declare collections.</summary>
public static class SchemaRules
{
    private static readonly Rule s_unsupportedType = new("NCG5001", RuleSeverity.Error, "Property type is not supported",
        "'{0}' has the type '{1}', which no front matter value can fill; use a supported type, or one with a static Parse(string) of its own");

    private static readonly Rule s_notPartial = new("NCG5002", RuleSeverity.Error, "Collection type is not partial",
        "'{0}' is not partial; the generator adds its other half: write 'partial {1} {0}'");

    private static readonly Rule s_unusableType = new("NCG5003", RuleSeverity.Error, "Collection type cannot be used",
        "'{0}' is {1}; a collection needs a class or record that is not abstract, generic or nested and has a constructor without parameters");

    private static readonly Rule s_twoClaims = new("NCG5004", RuleSeverity.Error, "Two collections claim one post",
        "'{0}' and '{1}' both claim '{2}'; make the pattern of one of the two narrower");

    private static readonly Rule s_nothingClaimed = new("NCG5005", RuleSeverity.Warning, "Collection has no posts",
        "The pattern '{0}' of '{1}' matches no file; patterns are relative to the content folder, such as 'reviews/**/*.md'");

    private static readonly Rule s_sameKey = new("NCG5006", RuleSeverity.Error, "Two properties have the same key",
        "'{0}' and '{1}' both have the front matter key '{2}'; give one of the two another by [FrontMatter]");

    private static readonly Rule s_customRule = new("NCG5007", RuleSeverity.Info, "Validation attribute is not evaluated",
        "The build does not check [{0}] on '{1}', as the code of the attribute is part of this project; "
        + "the app checks the value when an entry is first used, and throws a ValidationException if the value is not valid");

    private static readonly Rule s_badPattern = new("NCG5008", RuleSeverity.Error, "Regular expression is invalid",
        "[RegularExpression] on '{0}' has the pattern '{1}', which is no regular expression: {2}");

    private static readonly Rule s_notACollection = new("NCG5009", RuleSeverity.Error, "Reference to a type that is no collection",
        "'{0}' is marked [Reference], but '{1}' is no collection; give '{1}' a [ContentCollection] or remove [Reference]");

    private static readonly Rule s_badExtra = new("NCG5010", RuleSeverity.Error, "[Extra] is misplaced",
        "[Extra] cannot be used on '{0}'; a type has one property with [Extra], and the property is a dictionary from string, "
        + "such as IReadOnlyDictionary<string, FrontMatterValue>");

    public static Finding BadExtra(string property) => s_badExtra.At(TextPlace.FileStart, property);

    private static readonly Rule s_brokenDefault = new("NCG5011", RuleSeverity.Error, "Default breaks its own rule",
        "The default of '{0}' is {2}, but [{3}] says that the value must {1}; change the default or the attribute");

    public static Finding BrokenDefault(string property, string demand, string found, string attribute) =>
        s_brokenDefault.At(TextPlace.FileStart, property, demand, found, attribute);

    private static readonly Rule s_notRequired = new("NCG5012", RuleSeverity.Info, "Required property is not marked so",
        "Each post must have a value for '{0}', as the property has no default and its type is not nullable; "
        + "add 'required' to the property, or a default or '?' if posts may leave the value out");

    public static Finding NotRequired(string property) => s_notRequired.At(TextPlace.FileStart, property);

    private static readonly Rule s_sameName = new("NCG5013", RuleSeverity.Error, "Two collections have the same name",
        "The collection of '{0}' is called '{1}', and so is that of '{2}'; give one of them another name: [ContentCollection(…, Name = \"…\")]");

    public static Finding SameName(string type, string name, string other) => s_sameName.At(TextPlace.FileStart, type, name, other);

    private static readonly Rule s_notDerived = new("NCG5014", RuleSeverity.Error, "[Derived] on a property that nothing fills",
        "'{0}' is marked [Derived], but {1}");

    /// <param name="fix">The values that exist, or the value that the name may mean.</param>
    public static Finding NoSuchDerivedValue(string property, string fix) =>
        s_notDerived.At(TextPlace.FileStart, property, $"no such value is derived from a post; {fix}");

    public static Finding DerivedType(string property, string type, string needed) =>
        s_notDerived.At(TextPlace.FileStart, property, $"it is of the type '{type}'; make it '{needed}'");

    public static Finding NotACollection(string property, string type) => s_notACollection.At(TextPlace.FileStart, property, type);

    public static Finding UnsupportedType(string property, string type) => s_unsupportedType.At(TextPlace.FileStart, property, type);

    public static Finding NotPartial(string type, string keyword) => s_notPartial.At(TextPlace.FileStart, type, keyword);

    public static Finding UnusableType(string type, string reason) => s_unusableType.At(TextPlace.FileStart, type, reason);

    public static Finding TwoClaims(string type, string other, string post) => s_twoClaims.At(TextPlace.FileStart, type, other, post);

    public static Finding NothingClaimed(string pattern, string type) => s_nothingClaimed.At(TextPlace.FileStart, pattern, type);

    public static Finding SameKey(string property, string other, string key) => s_sameKey.At(TextPlace.FileStart, property, other, key);

    public static Finding CustomRule(string attribute, string property) => s_customRule.At(TextPlace.FileStart, attribute, property);

    public static Finding BadPattern(string property, string pattern, string reason) =>
        s_badPattern.At(TextPlace.FileStart, property, pattern, reason.TrimEnd('.'));
}
