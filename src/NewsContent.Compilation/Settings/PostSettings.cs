namespace NewsContent.Compilation;

/// <summary>What the posts of a project are compiled by: the same for the generator and for the packer.</summary>
/// <param name="TimeZone">The zone of dates that name none.</param>
public sealed record PostSettings(ContentTimeZone TimeZone, bool IncludesDrafts, HtmlPolicy Html, PostLimits Limits)
{
    /// <summary>The settings of properties. A value that <see cref="PropertyRules"/> refuses counts as none: no build goes on with it.</summary>
    public static PostSettings Of(PropertyList properties) => new(
        ContentTimeZone.Parse(properties[PropertyNames.TimeZone]) ?? ContentTimeZone.Utc,
        IsTrue(properties[PropertyNames.Drafts]),
        new(
            HtmlPolicy.ParseMode(properties[PropertyNames.Html]) ?? HtmlPolicy.Default.Mode,
            HtmlPolicy.ParseHosts(properties[PropertyNames.FrameHosts]) ?? HtmlPolicy.Default.FrameHosts)
        {
            Markdown = MarkdownOptions.Parse(properties[PropertyNames.Markdown], out _) ?? MarkdownOptions.Default,
            Language = LanguageTag.IsWellFormed(properties[PropertyNames.Language]) ? properties[PropertyNames.Language] : HtmlPolicy.Default.Language,
            HighlightsCode = IsTrue(properties[PropertyNames.Highlight]),
        },
        PostLimits.Parse(properties[PostLimits.PostProperty], properties[PostLimits.FrontMatterProperty], properties[PostLimits.DataProperty]));

    /// <summary>Whether a property is true; not when it is empty.</summary>
    public static bool IsTrue(string value) => bool.TryParse(value, out var flag) && flag;
}
