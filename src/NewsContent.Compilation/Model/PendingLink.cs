namespace NewsContent.Compilation;

/// <summary>
/// A link, a citation, an image or another medium of a rendered body that may lead to a post, a heading or a file of the archive.
/// </summary>
/// <param name="Target">The URL with character references decoded.</param>
/// <param name="Number">Its place among the body's links, or among its images; of other media there is no list.</param>
/// <param name="Start">Where the URL begins in the HTML: in UTF-16 units, in a pack in bytes.</param>
/// <param name="Length">The length of the URL in the HTML.</param>
/// <param name="Place">The place of the URL in the post.</param>
public sealed record PendingLink(PendingKind Kind, string Target, int Number, int Start, int Length, PlacedSpan Place)
{
    /// <summary>Whether the link may lead to a post, and not only to a file.</summary>
    public bool MayLeadToPost => Kind is PendingKind.Link or PendingKind.Citation;

    /// <summary>Whether the URL stands in quotes.</summary>
    public bool IsQuoted { get; init; } = true;

    /// <summary>Whether an image has neither <c>width</c> nor <c>height</c>.</summary>
    public bool LacksSize { get; init; }

    /// <summary>Whether an image has no <c>alt</c> at all.</summary>
    public bool LacksAlt { get; init; }

    /// <summary>Where the URL ends in the HTML, its closing quote included.</summary>
    public int End => Start + Length + (IsQuoted ? 1 : 0);
}

public enum PendingKind
{
    Link,
    Image,

    /// <summary>
    /// Of <c>srcset</c>, <c>poster</c>, or the <c>src</c> of <c>source</c>, <c>video</c>, <c>audio</c>, <c>track</c> and <c>iframe</c>.
    /// </summary>
    Media,

    /// <summary>Of <c>cite</c>: the URL leads to posts as a link does, but readers do not see the URL.</summary>
    Citation,
}

/// <summary>A place with its lines and columns, for when the text is at hand no more.</summary>
public sealed record PlacedSpan(TextPlace Text, LinePlace Start, LinePlace End);
