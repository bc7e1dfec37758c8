using Microsoft.CodeAnalysis;
using NewsContent.Compilation;
using NewsContent.Compilation.Packing;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Model;
using NewsContent.Generators.Reading;

namespace NewsContent.Generators;

/// <summary>
/// Takes the posts of a manifest through the stages that need the schema, one after the other, and keeps of each only what the archive as
/// a whole needs: a large archive's front matter would not fit into memory as values.
/// </summary>
internal sealed class PackedPipeline(PostStages stages)
{
    public PackedPosts Bind(((AdditionalText File, Settings) Manifest, Project Project) input, CancellationToken cancellationToken)
    {
        var project = input.Project;
        if (input.Manifest.File.GetText(cancellationToken) is not { } source)
            return Failed(SetUpRules.UnreadableManifest(input.Manifest.File.Path));

        try
        {
            var posts = new List<BoundPost>();
            var findings = new List<LocatedFinding>();
            var paths = new List<string>();
            var keeper = new PackedPostKeeper(project);
            var manifest = new ManifestReader(new SourceTextReader(source));
            foreach (var entry in manifest.ReadAll(project.Settings.Root))
            {
                cancellationToken.ThrowIfCancellationRequested();
                Bind(entry, paths.Count, project, keeper, posts, findings, cancellationToken);
                paths.Add(entry.Post.File.RelativePath);
            }

            return new(manifest.Id, posts.ToEquatableArray(), findings.ToEquatableArray(), paths.ToEquatableArray());
        }
        catch (FormatException exception)
        {
            return Failed(SetUpRules.DamagedManifest(input.Manifest.File.Path, exception.Message));
        }
    }

    private void Bind(
        ManifestEntry entry, int row, Project project, PackedPostKeeper keeper, List<BoundPost> posts, List<LocatedFinding> findings, CancellationToken cancellationToken)
    {
        var rendered = new RenderedPost(entry.Post, BodyOf(entry), "");
        var item = 0;
        foreach (var bound in stages.Bind((rendered, project), cancellationToken))
        {
            var valid = stages.Validate((bound, project), cancellationToken);
            findings.AddRange(LocatedFinding.Of(valid, item++ == 0 ? entry.BodyFindings : EquatableArray<PlacedFinding>.Empty));
            posts.Add(keeper.Keep(valid, row));
        }
    }

    public static PackedPosts NotBound(((AdditionalText File, Settings) Manifest, Project Project) input, Fault fault) =>
        Failed(fault.OfStage);

    // What is known of it without its HTML.
    private static RenderedBody BodyOf(ManifestEntry entry)
    {
        var none = RenderedBody.None;
        var findings = new Finding[entry.BodyFindings.Count];
        for (var i = 0; i < findings.Length; i++)
            findings[i] = entry.BodyFindings[i].Finding;

        return findings.Length + entry.Links.Count + entry.Anchors.Length == 0 ? none : none with { Findings = new(findings), Pending = entry.Links, Anchors = entry.Anchors };
    }

    private static PackedPosts Failed(Finding finding) => PackedPosts.None with { Findings = new([LocatedFinding.OfProject(finding)]) };
}
