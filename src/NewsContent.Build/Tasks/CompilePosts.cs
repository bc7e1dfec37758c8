using System.Diagnostics;
using Microsoft.Build.Framework;
using NewsContent.Build.Packing;
using NewsContent.Compilation;
using Task = Microsoft.Build.Utilities.Task;

namespace NewsContent.Build;

/// <summary>Compiles the posts of a large archive into a pack for the assembly and a manifest for the compiler.</summary>
public sealed class CompilePosts : Task, ICancelableTask
{
    private static readonly TimeSpan s_reportEvery = TimeSpan.FromSeconds(3);

    private readonly CancellationTokenSource _cancellation = new();

    /// <summary>The content folder's full path.</summary>
    [Required]
    public string ContentRoot { get; set; } = "";

    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>Folders below the content folder that hold no posts, such as bin and obj.</summary>
    public ITaskItem[] ExcludedFolders { get; set; } = [];

    /// <summary>Where the pack is written. Builds with other settings must have another folder.</summary>
    [Required]
    public string Folder { get; set; } = "";

    public string TimeZone { get; set; } = "";

    public bool Drafts { get; set; }

    /// <summary><c>Auto</c>, <c>None</c> or <c>Brotli</c>.</summary>
    public string Compression { get; set; } = "Auto";

    /// <summary><c>Sanitize</c>, <c>Raw</c> or <c>Escape</c>.</summary>
    public string Html { get; set; } = "";

    /// <summary>The hosts whose pages posts may show in frames, with <c>|</c> between them.</summary>
    public string FrameHosts { get; set; } = "";

    /// <summary>The extensions of Markdown.</summary>
    public string Markdown { get; set; } = "";

    /// <summary>The language of posts that do not tell theirs.</summary>
    public string Language { get; set; } = "";

    /// <summary>How many characters a post may have.</summary>
    public string MaxPostLength { get; set; } = "";

    /// <summary>How many characters front matter may have.</summary>
    public string MaxFrontMatterLength { get; set; } = "";

    /// <summary>How many characters a data file may have.</summary>
    public string MaxDataLength { get; set; } = "";

    /// <summary>Whether fenced code is highlighted: <c>true</c>, or anything else.</summary>
    public string Highlight { get; set; } = "";

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

    public override bool Execute()
    {
        if (OnlyIfMissing && File.Exists(new PackFiles(Folder).Manifest))
            return true;

        if (Settings() is not { } settings)
            return false;

        try
        {
            var clock = Stopwatch.StartNew();
            string[] excluded = [.. ExcludedFolders.Select(static folder => folder.GetMetadata("FullPath"))];
            using var packer = StartPacker.Take(BuildEngine4, Host, Packer) ?? new(Host, Packer, PackerIsCompiled);
            var (posts, changed) = packer.Run(new(ContentRoot, excluded, Folder, settings), Progress(clock), _cancellation.Token);
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

    private PackSettings? Settings()
    {
        // A zone, a mode or a host that does not exist, a word that is not true or false, and a limit that is no number are reported by the compiler, as in Source storage.
        var zone = ContentTimeZone.Parse(TimeZone) ?? ContentTimeZone.Utc;
        var html = new HtmlPolicy(HtmlPolicy.ParseMode(Html) ?? HtmlPolicy.Default.Mode, HtmlPolicy.ParseHosts(FrameHosts) ?? HtmlPolicy.Default.FrameHosts)
        {
            Markdown = MarkdownOptions.Parse(Markdown, out _) ?? MarkdownOptions.Default,
            Language = LanguageTag.IsWellFormed(Language) ? Language : HtmlPolicy.Default.Language,
            HighlightsCode = bool.TryParse(Highlight, out var highlights) && highlights,
        };
        PackCompression? compression = Compression.ToLowerInvariant() switch { "auto" => PackCompression.Auto, "none" => PackCompression.None, "brotli" => PackCompression.Brotli, _ => null };
        if (compression is { } known)
            return new(zone, Drafts, known) { Html = html, Lengths = PostLimits.Parse(MaxPostLength, MaxFrontMatterLength, MaxDataLength) };

        TaskFindings.Log(Log, SetUpRules.BadSetting("NewsContentCompression", Compression, "write Auto, None or Brotli"), null);
        return null;
    }

    private void Report(int posts, int changed, Stopwatch clock)
    {
        if (posts == 0)
            TaskFindings.Log(Log, SetUpRules.NoPosts(ContentRoot), ProjectFile);

        Log.LogMessage(
            changed > 0 ? MessageImportance.High : MessageImportance.Normal,
            $"NewsContent: {posts:N0} posts packed, {changed:N0} of them compiled, in {clock.Elapsed.TotalSeconds:0.0} s");
    }

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
