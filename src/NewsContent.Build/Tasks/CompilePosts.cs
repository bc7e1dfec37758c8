using System.Diagnostics;
using Microsoft.Build.Framework;
using NewsContent.Build.Listing;
using NewsContent.Build.Packing;
using NewsContent.Compilation;

namespace NewsContent.Build;

/// <summary>Compiles the posts of a large archive into a pack for the assembly and a manifest for the compiler.</summary>
public sealed class CompilePosts : ContentTask, ICancelableTask
{
    private static readonly TimeSpan s_reportEvery = TimeSpan.FromSeconds(3);

    private readonly CancellationTokenSource _cancellation = new();

    /// <summary>Where the pack is written. Builds with other settings must have another folder.</summary>
    [Required]
    public string Folder { get; set; } = "";

    /// <summary>The program <c>dotnet</c>.</summary>
    [Required]
    public string Host { get; set; } = "";

    /// <summary>The assembly of the packer.</summary>
    [Required]
    public string Packer { get; set; } = "";

    /// <summary>Whether the packer is compiled ahead of time.</summary>
    public bool PackerIsCompiled { get; set; }

    /// <summary>Whether a pack is taken as it is when there is one: editors ask for the types alone, and often.</summary>
    public bool OnlyIfMissing { get; set; }

    private protected override bool Run(ListingChoices choices)
    {
        if (OnlyIfMissing && File.Exists(new PackFiles(Folder).Manifest))
            return true;

        try
        {
            var clock = Stopwatch.StartNew();
            using var packer = StartPacker.Take(BuildEngine4, Host, Packer) ?? new(Host, Packer, PackerIsCompiled);
            var request = new PackRequest(FullPath(ContentRoot), [.. FullExcludedFolders], Folder,
                PackSettings.Of(PropertyList.Read(Properties)))
            {
                Choices = choices,
            };
            var (posts, changed) = packer.Run(request, Progress(clock), Waits, _cancellation.Token);
            Report(posts, changed, clock);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
        catch (PackerException exception)
        {
            TaskFindings.Log(Log, exception.Finding, ProjectFile);
            return false;
        }
    }

    public void Cancel() => _cancellation.Cancel();

    private void Report(int posts, int changed, Stopwatch clock)
    {
        if (posts == 0)
            TaskFindings.Log(Log, SetUpRules.NoPosts(ContentRoot, Directory.Exists(ContentRoot)), ProjectFile);

        Log.LogMessage(
            changed > 0 ? MessageImportance.High : MessageImportance.Normal,
            $"NewsContent: {posts:N0} posts packed, {changed:N0} of them compiled, in {clock.Elapsed.TotalSeconds:0.0} s");
    }

    private void Waits(string holder) => Log.LogMessage(
        MessageImportance.High,
        $"NewsContent: waits for the packer of another build{(holder.Length > 0 ? $", process {holder}" : "")}, which holds '{new PackFiles(Folder).Lock}'");

    private Action<int> Progress(Stopwatch clock)
    {
        var reported = TimeSpan.Zero;
        return done =>
        {
            if (clock.Elapsed - reported < s_reportEvery)
                return;

            reported = clock.Elapsed;
            Log.LogMessage(MessageImportance.High, $"NewsContent: {done:N0} posts compiled, {done / clock.Elapsed.TotalSeconds:N0} a second");
        };
    }
}
