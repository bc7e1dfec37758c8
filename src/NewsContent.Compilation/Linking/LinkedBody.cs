namespace NewsContent.Compilation;

/// <summary>What became of the links of a post.</summary>
/// <param name="Patches">What is to be replaced in its HTML, from start to end.</param>
/// <param name="Targets">The posts that it leads to, each once.</param>
public sealed record LinkedBody(IReadOnlyList<LinkPatch> Patches, IReadOnlyList<LinkTarget> Targets, IReadOnlyList<PlacedLinkFinding> Findings);

public sealed record PlacedLinkFinding(Finding Finding, PlacedSpan Place);

/// <summary>A piece of HTML that is replaced.</summary>
/// <param name="Start">Where it begins in the HTML, as in <see cref="PendingLink"/>.</param>
/// <param name="Kind">Of which list the <paramref name="Number"/>th URL is replaced as well.</param>
/// <param name="Number">-1 where the piece is no URL.</param>
/// <param name="Target">The post whose permalink goes first; null when <paramref name="Text"/> is all.</param>
/// <param name="Text">What is put there, or follows the permalink.</param>
/// <param name="AddsQuotes">Whether quotes go around it.</param>
public sealed record LinkPatch(int Start, int Length, PendingKind Kind, int Number, LinkTarget? Target, string Text, bool AddsQuotes)
{
    /// <summary>What the URL becomes.</summary>
    public string Url => Target?.Permalink + Text;
}
