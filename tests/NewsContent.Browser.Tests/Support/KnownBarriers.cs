namespace NewsContent.Browser.Tests.Support;

/// <summary>What axe says of bodies that the theme cannot change, and why it is borne.</summary>
internal static class KnownBarriers
{
    private static readonly (string Rule, string BeginsWith)[] s_borne =
    [
        // Chromium (130) and Firefox let the keyboard into what scrolls without a tabindex, which axe does not know; KeyboardTests scroll both.
        ("scrollable-region-focusable", "<pre>"),
        ("scrollable-region-focusable", "<table>"),
        // Check boxes of task lists are disabled and followed by their text, as on GitHub.
        ("label", "<input disabled=\"disabled\" type=\"checkbox\""),
    ];

    public static bool Has(string rule, string html) => Array.Exists(s_borne, borne => borne.Rule == rule && html.StartsWith(borne.BeginsWith, StringComparison.Ordinal));
}
