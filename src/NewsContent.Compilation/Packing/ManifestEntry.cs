namespace NewsContent.Compilation.Packing;

/// <summary>What the manifest says of a post: all that the compiler needs to bind and validate it, and what was found in the body.</summary>
/// <param name="Post">The post without its text.</param>
public sealed record ManifestEntry(ParsedPost Post, EquatableArray<PlacedFinding> BodyFindings)
{
    /// <summary>As <see cref="RenderedBody.Anchors"/>.</summary>
    public string Anchors { get; init; } = "";

    /// <summary>As <see cref="RenderedBody.Pending"/>, with places in the body's UTF-8 form.</summary>
    public EquatableArray<PendingLink> Links { get; init; } = EquatableArray<PendingLink>.Empty;
}

/// <summary>A finding with its line and column.</summary>
public sealed record PlacedFinding(Finding Finding, LinePlace Start, LinePlace End);
