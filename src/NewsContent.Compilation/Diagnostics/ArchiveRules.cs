namespace NewsContent.Compilation;

/// <summary>NCG4xxx: the archive as a whole.</summary>
public static class ArchiveRules
{
    private const string OtherForm =
        ", and the two file names differ only in Unicode form: one has composed accents (NFC), the other has separate accents (NFD)";

    private static readonly Rule s_duplicateId = new("NCG4001", RuleSeverity.Error, "Two posts have the same id",
        "The id '{0}' is also that of '{1}'{2}; rename one of the two or give it a 'slug'");

    private static readonly Rule s_duplicateSource = new("NCG4002", RuleSeverity.Info, "Two posts have the same source",
        "'{0}' is also that of '{1}'; check whether the two are the same article");

    private static readonly Rule s_tooLarge = new("NCG4003", RuleSeverity.Error, "Archive is too large for one assembly",
        "{0} need {1} MB of string literals{2}; C# takes {3} MB an assembly (CS8103); {4}");

    private static readonly Rule s_notShown = new("NCG4004", RuleSeverity.Warning, "More findings are not shown",
        "{0} more of {1} not shown, as {2}; put right those above and build again");

    private static readonly Rule s_sharedName = new("NCG4005", RuleSeverity.Info, "Two posts would have the same member name",
        "The member name '{0}' is also that of '{1}'; the two are named '{2}' and '{3}'");

    private static readonly Rule s_unportableName = new("NCG4006", RuleSeverity.Info, "File name is not portable",
        "The file name holds {0}; rename the file, and add a line 'slug: …' if the address of the article is to stay");

    private static readonly Rule s_unclaimed = new("NCG4007", RuleSeverity.Warning, "No collection claims the post",
        "The patterns of the project's collections do not match this file, so the post is left out; "
        + "change the pattern of {0}, or move the file to a folder that a pattern matches");

    private static readonly Rule s_noSuchEntry = new("NCG4008", RuleSeverity.Error, "Reference has no entry",
        "'{0}' is not an entry of {1}; {2}");

    private static readonly Rule s_ambiguousReference = new("NCG4009", RuleSeverity.Error, "Reference has several entries",
        "'{0}' is the slug of several entries of {1}; write the id of one of them, such as '{2}'");

    private static readonly Rule s_draftReference = new("NCG4010", RuleSeverity.Error, "Reference to a draft",
        "'{0}' is a draft of {1}, which this build leaves out; publish it, or set NewsContentDrafts to true");

    private static readonly Rule s_duplicatePermalink = new("NCG4011", RuleSeverity.Warning, "Two posts have the same permalink",
        "The permalink '{0}' is also that of '{1}'; give one of the two another 'slug', or NewsContentPermalink more placeholders");

    private static readonly Rule s_assetOverwrites = new("NCG4012", RuleSeverity.Error, "File beside posts would overwrite one of the app",
        "'{0}' would be copied to '{1}', where the app puts its own '{2}'; rename one of the two, or name another folder in NewsContentAssets");

    private static readonly Rule s_samePart = new("NCG4013", RuleSeverity.Warning, "Two posts are the same part of a series",
        "Part {0} of the series '{1}' is also '{2}', so their order is that of their dates; number the parts anew");

    private static readonly Rule s_partOfNothing = new("NCG4014", RuleSeverity.Warning, "Part without a series",
        "The post is part {0} but names no series; add a line 'series: …', or take the part out");

    private static readonly Rule s_packTooLarge = new("NCG4015", RuleSeverity.Error, "Pack would be too large",
        "{0}");

    private static readonly Rule s_termSpelling = new("NCG4016", RuleSeverity.Warning, "A term is written in two ways",
        "The {0} '{1}' differs from '{2}' in '{3}' only by {4}, and the archive has both; "
        + "write '{2}' here as well, or give one of the two another name");

    private static readonly Rule s_permalinkSpelling = new("NCG4017", RuleSeverity.Warning, "Two permalinks look the same",
        "The permalink '{0}' differs from '{1}' of '{2}' only by {3}, "
        + "so readers and some file systems cannot tell the two permalinks apart; give one of the posts another 'slug'");

    private static readonly Rule s_assetSpelling = new("NCG4018", RuleSeverity.Warning, "Two files beside posts differ only by case",
        "The path of '{0}' differs from '{1}' only by case, so a site serves '{1}' alone, "
        + "and systems that ignore case take the two files for one; rename one of the two, and the links to the file");

    private static readonly Rule s_tooManyMembers = new("NCG4019", RuleSeverity.Error, "Archive has too many members",
        "{0}; {1}");

    private static readonly Rule s_manyMembers = new("NCG4020", RuleSeverity.Warning, "Archive has nearly too many members",
        "{0}; {1}");

    /// <param name="fix">The properties that let the build pass.</param>
    public static Finding TooManyMembers(TextPlace place, string count, string fix) => s_tooManyMembers.At(place, count, fix);

    /// <param name="choice">The properties that say what is to happen beyond the limit.</param>
    public static Finding ManyMembers(string count, string choice) => s_manyMembers.At(TextPlace.FileStart, count, choice);

    public static Finding AssetSpelling(string path, string other) => s_assetSpelling.At(TextPlace.FileStart, path, other);

    public static Finding TermSpelling(TextPlace term, string noun, string name, string usual, string otherPath, string difference) =>
        s_termSpelling.At(term, noun, name, usual, otherPath, difference);

    public static Finding PermalinkSpelling(string permalink, string other, string otherPath, string difference) =>
        s_permalinkSpelling.At(TextPlace.FileStart, permalink, other, otherPath, difference);

    public static Finding AssetOverwrites(string path, string target, string own) => s_assetOverwrites.At(TextPlace.FileStart, path, target, own);

    public static Finding SamePart(TextPlace part, string number, string series, string otherPath) => s_samePart.At(part, number, series, otherPath);

    public static Finding PartOfNothing(TextPlace part, string number) => s_partOfNothing.At(part, number);

    public static Finding PackTooLarge(string reason) => s_packTooLarge.At(TextPlace.FileStart, reason);

    public static Finding DuplicatePermalink(string permalink, string otherPath) => s_duplicatePermalink.At(TextPlace.FileStart, permalink, otherPath);

    /// <param name="fix">The entries that exist, or the entry that the text may mean.</param>
    public static Finding NoSuchEntry(TextPlace value, string text, string collection, string fix) =>
        s_noSuchEntry.At(value, text, collection, fix);

    public static Finding AmbiguousReference(TextPlace value, string slug, string collection, string id) => s_ambiguousReference.At(value, slug, collection, id);

    public static Finding DraftReference(TextPlace value, string text, string collection) => s_draftReference.At(value, text, collection);

    public static Finding Unclaimed(string types) => s_unclaimed.At(TextPlace.FileStart, types);

    public static Finding DuplicateId(TextPlace place, string id, string path, string otherPath) =>
        s_duplicateId.At(place, id, otherPath, CanonicalForm.DifferInFormAlone(path, otherPath) ? OtherForm : "");

    public static Finding DuplicateSource(TextPlace value, string source, string otherPath) => s_duplicateSource.At(value, source, otherPath);

    /// <param name="isPacked">Whether bodies are in a pack, and only links, terms and places in literals.</param>
    /// <param name="share">Words about the share of one post; empty when no post is to blame.</param>
    public static Finding TooLarge(bool isPacked, string megabytes, string share, string limit) => s_tooLarge.At(
        TextPlace.FileStart, isPacked ? "The links and terms of packed posts" : "The posts", megabytes, share, limit,
        isPacked ? "put the posts of some years into a class library of their own (docs/sharding.md)"
            : "set NewsContentStorage to Pack, or to Auto, which packs such an archive");

    /// <summary>Closes a capped list; as severe as what it leaves out.</summary>
    public static Finding NotShown(int count, Rule rule, string limit) => (s_notShown with { Severity = rule.Severity })
        .At(TextPlace.FileStart, count.ToString(System.Globalization.CultureInfo.InvariantCulture), rule.Id, limit);

    public static Finding SharedName(string name, string otherPath, string thisName, string otherName) =>
        s_sharedName.At(TextPlace.FileStart, name, otherPath, otherName, thisName);

    public static Finding UnportableName(string reason) => s_unportableName.At(TextPlace.FileStart, reason);
}
