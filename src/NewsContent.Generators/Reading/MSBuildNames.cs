namespace NewsContent.Generators.Reading;

/// <summary>The MSBuild properties that the generator sees, as the package's props file lists them.</summary>
internal static class MSBuildNames
{
    public const string FullRoot = "NewsContentFullRoot";
    public const string Namespace = "NewsContentNamespace";
    public const string TimeZone = "NewsContentTimeZone";
    public const string MaxDiagnostics = "NewsContentMaxDiagnostics";
    public const string JsonSchemas = "NewsContentJsonSchemas";
    public const string Manifest = "NewsContentManifest";
    public const string PackFile = "NewsContentPackFile";
    public const string Handles = "NewsContentHandles";
    public const string OutputType = "OutputType";
    public const string Html = "NewsContentHtml";
    public const string FrameHosts = "NewsContentFrameHosts";
    public const string Permalink = "NewsContentPermalink";
    public const string FileList = "NewsContentFileList";
    public const string Markdown = "NewsContentMarkdown";

    // The same as the compiler can be given them.
    public const string FrameHostList = "NewsContentFrameHostList";
    public const string MarkdownList = "NewsContentMarkdownList";

    public const string Highlight = "NewsContentHighlight";
    public const string Language = "NewsContentLanguage";
    public const string Drafts = "NewsContentDrafts";
}
