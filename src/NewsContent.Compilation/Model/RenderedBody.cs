namespace NewsContent.Compilation;

/// <summary>A body rendered to HTML, with what is derived from it.</summary>
/// <param name="CjkCharacterCount">Chinese, Japanese and Korean characters; each counts as a word.</param>
/// <param name="OtherWordCount">Runs of letters and digits of other scripts.</param>
public sealed record RenderedBody(
    string Html,
    string Excerpt,
    EquatableArray<BodyHeading> Headings,
    EquatableArray<BodyLink> Links,
    EquatableArray<BodyImage> Images,
    int CjkCharacterCount,
    int OtherWordCount,
    EquatableArray<Finding> Findings)
{
    /// <summary>The language of the post (BCP 47).</summary>
    public string Language { get; init; } = "";

    /// <summary>The links and images that the Link stage has to look at.</summary>
    public EquatableArray<PendingLink> Pending { get; init; } = EquatableArray<PendingLink>.Empty;

    /// <summary>What a link can lead to within the body: each <c>id</c>, and each <c>name</c> of an <c>a</c>, with a line feed after it.</summary>
    public string Anchors { get; init; } = "";

    /// <summary>A body of nothing, of which nothing is known.</summary>
    public static RenderedBody None { get; } = Failed();

    public static RenderedBody Failed(params Finding[] findings) =>
        new("", "", EquatableArray<BodyHeading>.Empty, EquatableArray<BodyLink>.Empty, EquatableArray<BodyImage>.Empty, 0, 0, findings.ToEquatableArray());
}

public sealed record BodyHeading(int Level, string Id, string Text);

public sealed record BodyLink(string Target, string Text);

public sealed record BodyImage(string Source, string? Alt);
