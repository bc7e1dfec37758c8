using System.Globalization;
using NewsContent.Compilation;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Linking;
using NewsContent.Generators.Model;
using NewsContent.Packs;

namespace NewsContent.Generators.Validation;

/// <summary>Validate: the string literals of the linked archive are held to what an assembly can have.</summary>
internal static class LiteralLimit
{
    private const int MegabyteBytes = 1024 * 1024;
    private const int MostMegabytes = 15;
    private const long MostBytes = MostMegabytes * MegabyteBytes;

    public static NamedArchive Hold((NamedArchive Archive, Project Project) input, CancellationToken cancellationToken)
    {
        var (archive, project) = input;
        // Nearly all archives are small even when texts that are there twice count twice, which takes less time.
        if (archive.Entries.Count == 0 || Count(archive, project, isExact: false, cancellationToken).Bytes <= MostBytes)
            return archive;

        var count = Count(archive, project, isExact: true, cancellationToken);
        if (count.Bytes <= MostBytes)
            return archive;

        // Literals beyond the limit would add CS8103, which names no cause.
        return archive with
        {
            Entries = EquatableArray<ArchiveEntry>.Empty,
            Terms = EquatableArray<NamedTerm>.Empty,
            Links = ArchiveLinks.None,
            Findings = archive.Findings.Concat([TooLarge(count, archive.ManifestId.Length > 0)]).ToEquatableArray(),
        };
    }

    public static NamedArchive Failed((NamedArchive Archive, Project Project) input, Fault fault) => input.Archive with
    {
        Findings = input.Archive.Findings.Append(LocatedFinding.OfProject(fault.OfStage)).ToEquatableArray(),
    };

    private static LocatedFinding TooLarge(LiteralCount count, bool isPacked)
    {
        var (file, bytes) = count.Largest();
        // A file with a quarter of what an archive may have is no ordinary post.
        var isToBlame = file is not null && bytes > MostBytes / 4;
        var finding = ArchiveRules.TooLarge(isPacked, Megabytes(count.Bytes), isToBlame ? $", {Megabytes(bytes)} MB of them for this file" : "",
            MostMegabytes.ToString(CultureInfo.InvariantCulture));
        return isToBlame ? LocatedFinding.At(finding, file!) : LocatedFinding.OfProject(finding);
    }

    private static string Megabytes(long bytes) => (bytes / (double)MegabyteBytes).ToString("0.0", CultureInfo.InvariantCulture);

    private static LiteralCount Count(NamedArchive archive, Project project, bool isExact, CancellationToken cancellationToken)
    {
        var count = new LiteralCount(isExact);
        count.AddPart(null, (long)PackOrder.CharactersPerNumber * (Numbers(archive.Entries) + 2 * archive.Links.Entries.Count));
        if (archive.ManifestId.Length > 0)
            CountPatches(count, archive, isExact);
        else
            CountPosts(count, archive, project, cancellationToken);

        // After the posts, so that a post's own terms count as its.
        count.Add(null, archive.Terms.Select(static term => term.Name));
        return count;
    }

    private static void CountPosts(LiteralCount count, NamedArchive archive, Project project, CancellationToken cancellationToken)
    {
        var pattern = PermalinkMaker.PatternOf(project.Settings);
        foreach (var posts in archive.Entries.Select(static entry => entry.Post).GroupBy(static post => post.Collection))
        {
            var schema = project.Collection(posts.Key);
            var hasPermalinks = schema.DateMember is null || !pattern.NeedsIdAlone || schema.DerivedMembers.Any(static member => member is { Value: "Permalink", IsStored: false });
            foreach (var post in posts)
            {
                cancellationToken.ThrowIfCancellationRequested();
                count.Add(post.File, PostLiterals.Of(post, schema, hasPermalinks ? pattern : null));
            }
        }
    }

    private static void CountPatches(LiteralCount count, NamedArchive archive, bool isExact)
    {
        var files = isExact && archive.Links.Patches.Count > 0
            ? archive.Entries.GroupBy(static entry => entry.Post.Row).ToDictionary(static row => row.Key, static row => row.First().Post.File)
            : [];
        foreach (var patch in archive.Links.Patches)
        {
            files.TryGetValue(patch.Row, out var file);
            count.AddPart(file, isExact ? patch.ToLine(collection: 0).Length : patch.Text.Length + PackedPatch.MostCharactersOfNumbers);
        }
    }

    // Row and item of packed entries, and the places of drafts.
    private static int Numbers(EquatableArray<ArchiveEntry> entries)
    {
        var count = 0;
        foreach (var entry in entries)
            count += (entry.Post.IsPacked ? 1 : 0) + (entry.Post.Item >= 0 ? 1 : 0) + (entry.Post.IsDraft ? 1 : 0);

        return count;
    }
}
