namespace NewsContent.Build.Packer;

/// <summary>A block of the build before in which nothing has changed: it is written from where it lies in the pack of that build.</summary>
internal sealed class KeptBlock : PackBlock
{
    private readonly Pack _before;
    private readonly CachedPost _first;
    private readonly CachedPost _last;
    private readonly BlockPlace _place;

    private KeptBlock(PlannedPost[] planned, Pack before, int number)
    {
        (_first, _last, _before, _place) = (planned[0].Known!, planned[planned.Length - 1].Known!, before, before.PlaceOf(number));
        Posts = Array.ConvertAll(planned, PostOf);
    }

    /// <summary>The block that these posts were, and nothing else; null when there was none.</summary>
    /// <exception cref="InvalidDataException">The pack of the build before is damaged.</exception>
    public static KeptBlock? Find(PlannedPost[] posts, Pack? before, bool isCompressed)
    {
        if (before is null || before.IsCompressed != isCompressed || posts.Any(static post => post.Known is null))
            return null;

        var (first, last) = (posts[0].Known!.Row, posts[posts.Length - 1].Known!.Row);
        var number = before.BlockOf(first);
        var isWhole = last - first == posts.Length - 1 && before.BlockOf(last) == number
            && (first == 0 || before.BlockOf(first - 1) != number) && (last == before.RowCount - 1 || before.BlockOf(last + 1) != number);
        return isWhole ? new(posts, before, number) : null;
    }

    public override IReadOnlyList<BlockPost> Posts { get; }

    public override ReadOnlySpan<byte> Records => _before.Records(_first.Row, _last.Row);

    public override ReadOnlySpan<byte> Manifest => _before.ManifestEntries(_first, _last);

    public override ReadOnlySpan<byte> Stored => _before.Stored(_place);

    public override int Length => _place.Length;

    public override uint Checksum => _place.Checksum;

    private BlockPost PostOf(PlannedPost post) => post.Known is { } known
        ? new(post.RelativePath, post.Stamp, known.Hash, _before.RecordLength(known.Row), _before.BodyLength(known.Row), _before.FactsLength(known.Row), known.ManifestLength)
        : throw new InvalidOperationException("A block is kept whole.");
}
