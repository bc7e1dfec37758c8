using NewsContent.Compilation;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Model;

namespace NewsContent.Generators.Linking;

/// <summary>Link: the links between the posts of an archive are looked up, and put into the bodies or noted for the pack's reader.</summary>
internal sealed class ArchiveLinker(StageGuard guard)
{
    public Archive Link(
        ((Archive Archive, Outcome<EquatableArray<ContentFile>> Files) Content, Project Project) input, CancellationToken cancellationToken)
    {
        var ((archive, files), project) = input;
        var duplicates = DuplicatePermalinks.Find(archive, project, cancellationToken);
        archive = duplicates.Count == 0 ? archive : archive with { Findings = archive.Findings.Concat(duplicates).ToEquatableArray() };
        // Without the files' names each link to a file would look dead.
        if (files.Value is not { } known)
            return files.Failure is { } failure ? archive.With(failure) : archive;

        return archive.Posts.Concat(archive.LeftOut).Any(static post => post.Pending.Count > 0)
            ? Link(archive, new(known), project, cancellationToken)
            : archive;
    }

    public static Archive NotLinked(((Archive Archive, Outcome<EquatableArray<ContentFile>>) Content, Project Project) input, Fault fault) =>
        input.Content.Archive.With(fault.OfStage);

    private Archive Link(Archive archive, ContentFiles files, Project project, CancellationToken cancellationToken)
    {
        var pattern = PermalinkMaker.PatternOf(project.Settings);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var targets = archive.Posts.Select(post => new PostTarget(post, pattern, Next(counts, post.Collection)))
            .Concat(archive.LeftOut.Where(static post => post.Collection.Length > 0).Select(post => new PostTarget(post, pattern, PostTarget.Nowhere)))
            .ToArray();
        var stage = new LinkStage(targets, archive.LeftOut.Where(static post => post.Collection.Length == 0).Select(static post => post.File.RelativePath), project.Settings.Permalink, files, project.Settings.IncludesDrafts);
        var posts = archive.Posts.ToArray();
        var links = new List<EntryLink>();
        var patches = new List<PackedPatch>();
        var findings = new List<LocatedFinding>();
        // By path, as findings are shown: suggestions are made for those that show.
        foreach (var index in Enumerable.Range(0, targets.Length).Where(index => targets[index].Post.Pending.Count > 0).OrderBy(index => targets[index].Path, StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (target, post) = (targets[index], targets[index].Post);
            var linked = guard.Run(Stage.LinkPost, (stage, target), LinkOne, NotLinked, cancellationToken);
            findings.AddRange(linked.Findings.Select(found => new LocatedFinding(found.Finding, post.File.Path, found.Place.Start, found.Place.End) { Folder = post.File.Folder }));
            if (target.Place is not { } place)
                continue;

            links.AddRange(linked.Targets.Cast<PostTarget>().Select(static to => to.Place).OfType<EntryPlace>().Select(to => new EntryLink(place, to)));
            if (post.IsPacked)
                patches.AddRange(linked.Patches.Select(patch => Packed(patch, post.Row)));
            else
                posts[index] = post with { Body = LinkStage.Apply(post.Body, linked.Patches) };
        }

        return archive with
        {
            Posts = new(posts),
            Findings = archive.Findings.Concat(findings).ToEquatableArray(),
            Links = new(links.ToEquatableArray(), patches.OrderBy(static patch => patch.Row).ToEquatableArray()),
        };
    }

    private static LinkedBody LinkOne((LinkStage Stage, PostTarget Post) input, CancellationToken cancellationToken) =>
        input.Stage.Link(input.Post, input.Post.Post.Pending, cancellationToken);

    private static LinkedBody NotLinked((LinkStage Stage, PostTarget Post) input, Fault fault) =>
        new([], [], [new(fault.OfPost, new(TextPlace.FileStart, default, default))]);

    private static PackedPatch Packed(LinkPatch patch, int row) =>
        new(row, patch.Start, patch.Length, patch.Kind, patch.Number, (patch.Target as PostTarget)?.Place, patch.Text, patch.AddsQuotes);

    private static int Next(Dictionary<string, int> counts, string collection)
    {
        counts.TryGetValue(collection, out var count);
        counts[collection] = count + 1;
        return count;
    }
}
