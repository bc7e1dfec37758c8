namespace NewsContent.Compilation;

/// <summary>NCG2xxx: the values, held against the schema.</summary>
public static class ValueRules
{
    private static readonly Rule s_missingKey = new("NCG2001", RuleSeverity.Error, "Required key is missing",
        "The front matter must have '{0}'; add a line '{0}: {1}'");

    private static readonly Rule s_badDate = new("NCG2002", RuleSeverity.Error, "Value is not a date",
        "'{0}' is not a date: '{1}'. Write it as 2021-04-21 or 2021-04-21T20:11:31Z");

    private static readonly Rule s_wrongType = new("NCG2003", RuleSeverity.Error, "Value has the wrong type",
        "'{0}' must be {1}, but is {2}; write it as '{0}: {3}'");

    private static readonly Rule s_badUri = new("NCG2004", RuleSeverity.Error, "Value is not an absolute URL",
        "'{0}' is not an absolute http or https URL: '{1}'. Write it as https://example.com/path");

    private static readonly Rule s_unknownKey = new("NCG2005", RuleSeverity.Warning, "Key is unknown",
        "'{0}' is not a key of {1}{2}");

    private static readonly Rule s_emptyValue = new("NCG2006", RuleSeverity.Error, "Required value is empty",
        "'{0}' must not be empty; write it as '{0}: {1}'");

    private static readonly Rule s_dayMismatch = new("NCG2008", RuleSeverity.Warning, "File name and date differ",
        "'{0}' is {1}, but the file name says {2}; change one of the two");

    private static readonly Rule s_badFileNameDay = new("NCG2009", RuleSeverity.Error, "File name has no such day",
        "The file name begins with '{0}', which is no day of the calendar; rename the post");

    private static readonly Rule s_notAMember = new("NCG2010", RuleSeverity.Error, "Value is none of the allowed ones",
        "'{0}' must be {1}, but is '{2}'{3}");

    private static readonly Rule s_outOfType = new("NCG2011", RuleSeverity.Error, "Number does not fit the type",
        "'{0}' is {1}, which '{2}' cannot hold; write a number that it can");

    private static readonly Rule s_brokenRule = new("NCG2012", RuleSeverity.Error, "Value breaks a validation attribute",
        "'{0}' must {1}, but is {2} ([{3}])");

    private static readonly Rule s_refusedKey = new("NCG2013", RuleSeverity.Error, "Key is refused",
        "'{0}' is not a key of {1}, which takes no others{2}");

    private static readonly Rule s_surroundingSpace = new("NCG2101", RuleSeverity.Info, "White space around text",
        "'{0}' begins or ends with white space; remove it");

    private static readonly Rule s_characterReference = new("NCG2102", RuleSeverity.Info, "HTML character reference in text",
        "'{0}' holds the HTML character reference '{1}', which is shown as it is; write the character itself");

    private static readonly Rule s_replacementCharacter = new("NCG2103", RuleSeverity.Warning, "Replacement character in text",
        "'{0}' holds U+FFFD, which stands where text was lost; put the lost text back");

    private static readonly Rule s_invisibleCharacter = new("NCG2104", RuleSeverity.Info, "Invisible character in text",
        "'{0}' holds {1}, which readers cannot see; remove it");

    private static readonly Rule s_bidiControl = new("NCG2105", RuleSeverity.Warning, "Bidirectional control in text",
        "'{0}' holds {1}, which can make text read as something else (CVE-2021-42574); remove it");

    private static readonly Rule s_rawUriCharacter = new("NCG2106", RuleSeverity.Info, "URL is not percent-encoded",
        "'{0}' holds '{1}', which a URL writes as '{2}' (RFC 3986 §2.1); the URL is kept as written");

    private static readonly Rule s_controlCharacter = new("NCG2107", RuleSeverity.Error, "Control character in text",
        "'{0}' holds {1}, which is no text; remove it");

    private static readonly Rule s_notAnEntry = new("NCG2014", RuleSeverity.Error, "Data file holds something that is no entry",
        "{0}");

    private static readonly Rule s_twoNames = new("NCG2015", RuleSeverity.Error, "Key and its alias are both given",
        "'{0}' means the same as '{1}', which this post has as well; remove one of the two");

    private static readonly Rule s_badLanguage = new("NCG2016", RuleSeverity.Error, "Value is not a language tag",
        "'{0}' is not a language tag (BCP 47): '{1}'. Write it as en, zh-Hans or zh-TW");

    private static readonly Rule s_badSlug = new("NCG2017", RuleSeverity.Error, "Slug is not one name",
        "'{0}' cannot be a slug: {1}. Write {2}");

    /// <param name="fault">What is wrong with the slug.</param>
    /// <param name="fix">What to write instead.</param>
    public static Finding BadSlug(TextPlace value, string slug, string fault, string fix) => s_badSlug.At(value, slug, fault, fix);

    public static Finding BadLanguage(TextPlace value, string key, string found) => s_badLanguage.At(value, key, found);

    public static Finding TwoNames(TextPlace key, string name, string other) => s_twoNames.At(key, name, other);

    public static Finding NotAnEntry(TextPlace item, string found) => s_notAnEntry.At(item,
        $"This is {found}, but each item of the file must be a mapping with the keys of one entry");

    public static Finding NoSlug(TextPlace item) => s_notAnEntry.At(item,
        "This entry of a list has no 'slug' and no 'id' to be named by; add 'slug: a-name', or make the list a mapping from slugs to entries");

    public static Finding MissingKey(TextPlace fence, string key, string example) => s_missingKey.At(fence, key, example);

    public static Finding BadDate(TextPlace value, string key, string found) => s_badDate.At(value, key, found);

    public static Finding WrongType(TextPlace value, string key, string expected, string found, string example) =>
        s_wrongType.At(value, key, expected, found, example);

    public static Finding BadUri(TextPlace value, string key, string found) => s_badUri.At(value, key, found);

    /// <param name="fix">The known key that the name may mean, or where to declare the key.</param>
    public static Finding UnknownKey(TextPlace key, string name, string type, string fix) => s_unknownKey.At(key, name, type, fix);

    /// <param name="fix">The known key that the name may mean, or where to declare the key.</param>
    public static Finding RefusedKey(TextPlace key, string name, string type, string fix) => s_refusedKey.At(key, name, type, fix);

    public static Finding NotAMember(TextPlace value, string key, string allowed, string found, string? nearest) =>
        s_notAMember.At(value, key, allowed, found, nearest is null ? "" : $"; did you mean '{nearest}'?");

    public static Finding OutOfType(TextPlace value, string key, string found, string type) => s_outOfType.At(value, key, found, type);

    public static Finding BrokenRule(TextPlace value, string key, string demand, string found, string attribute) =>
        s_brokenRule.At(value, key, demand, found, attribute);

    public static Finding EmptyValue(TextPlace value, string key, string example) => s_emptyValue.At(value, key, example);

    public static Finding DayMismatch(TextPlace value, string key, string date, string fileNameDay) =>
        s_dayMismatch.At(value, key, date, fileNameDay);

    public static Finding BadFileNameDay(string day) => s_badFileNameDay.At(TextPlace.FileStart, day);

    public static Finding SurroundingSpace(TextPlace value, string key) => s_surroundingSpace.At(value, key);

    public static Finding CharacterReference(TextPlace place, string key, string reference) => s_characterReference.At(place, key, reference);

    public static Finding ReplacementCharacter(TextPlace place, string key) => s_replacementCharacter.At(place, key);

    public static Finding InvisibleCharacter(TextPlace place, string key, char character) =>
        s_invisibleCharacter.At(place, key, Name(character));

    public static Finding BidiControl(TextPlace place, string key, char character) => s_bidiControl.At(place, key, Name(character));

    public static Finding RawUriCharacter(TextPlace place, string key, string character) =>
        s_rawUriCharacter.At(place, key, character, Uri.EscapeDataString(character));

    public static Finding ControlCharacter(TextPlace place, string key, char character) =>
        s_controlCharacter.At(place, key, Name(character));

    private static string Name(char character) => $"U+{(int)character:X4}";
}
