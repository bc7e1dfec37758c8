namespace NewsContent.Packs;

/// <summary>The values of an article that are no objects, in one: it is read and replaced as a whole, whichever thread does.</summary>
internal sealed record ArticleFacts(DateTimeOffset Date, bool? Comments, bool IsDraft, int WordCount, TimeSpan ReadingTime)
{
    public static readonly ArticleFacts None = new(default, null, false, 0, default);
}
