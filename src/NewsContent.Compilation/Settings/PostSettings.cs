namespace NewsContent.Compilation;

/// <summary>The settings by which posts are compiled, the same in the generator and in the packer.</summary>
/// <param name="TimeZone">The zone of dates without an offset.</param>
public sealed record PostSettings(ContentTimeZone TimeZone, bool IncludesDrafts, HtmlPolicy Html, PostLimits Limits)
{
    /// <summary>
    /// The settings of properties. A value that <see cref="PropertyRules"/> refuses counts as empty: the build stops with an error anyway.
    /// </summary>
    public static PostSettings Of(PropertyList properties) => new(
        ContentTimeZone.Parse(properties[PropertyNames.TimeZone]) ?? ContentTimeZone.Utc,
        IsTrue(properties[PropertyNames.Drafts]),
        new(
            HtmlPolicy.ParseMode(properties[PropertyNames.Html]) ?? HtmlPolicy.Default.Mode,
            HtmlPolicy.ParseHosts(properties[PropertyNames.FrameHosts]) ?? HtmlPolicy.Default.FrameHosts)
        {
            Markdown = MarkdownOptions.Parse(properties[PropertyNames.Markdown], out _) ?? MarkdownOptions.Default,
            Language = LanguageTag.IsWellFormed(properties[PropertyNames.Language])
                ? properties[PropertyNames.Language]
                : HtmlPolicy.Default.Language,
            HighlightsCode = IsTrue(properties[PropertyNames.Highlight]),
        },
        PostLimits.Parse(properties[PostLimits.PostProperty], properties[PostLimits.FrontMatterProperty],
            properties[PostLimits.DataProperty]));

    /// <summary>Whether a property is true; false when the property is empty.</summary>
    public static bool IsTrue(string value) => bool.TryParse(value, out var flag) && flag;
}
