namespace NewsContent.Compilation;

/// <summary>
/// The MSBuild properties that a project may set, and the properties that the package's targets compute for the compiler.
/// </summary>
public static class PropertyNames
{
    public const string Namespace = "NewsContentNamespace";
    public const string TimeZone = "NewsContentTimeZone";
    public const string Drafts = "NewsContentDrafts";
    public const string Html = "NewsContentHtml";
    public const string FrameHosts = "NewsContentFrameHosts";
    public const string Markdown = "NewsContentMarkdown";
    public const string Highlight = "NewsContentHighlight";
    public const string Language = "NewsContentLanguage";
    public const string Permalink = "NewsContentPermalink";
    public const string Handles = "NewsContentHandles";
    public const string Terms = "NewsContentTerms";
    public const string MaxMembers = "NewsContentMaxMembers";
    public const string JsonSchemas = "NewsContentJsonSchemas";
    public const string MaxDiagnostics = "NewsContentMaxDiagnostics";
    public const string Storage = "NewsContentStorage";
    public const string PackBeyond = "NewsContentPackBeyond";
    public const string Compression = "NewsContentCompression";
    public const string PackAs = "NewsContentPackAs";
    public const string PackAsFileBeyond = "NewsContentPackAsFileBeyond";

    public const string Exclude = "NewsContentExclude";
    public const string FollowLinks = "NewsContentFollowLinks";

    // Folders: only MSBuild's tasks read the values.
    public const string Root = "NewsContentRoot";
    public const string Assets = "NewsContentAssets";
    public const string JsonSchemaFolder = "NewsContentJsonSchemaFolder";

    // Computed by the targets, with the full path of a folder or file.
    public const string FullRoot = "NewsContentFullRoot";
    public const string Manifest = "NewsContentManifest";
    public const string FileList = "NewsContentFileList";

    // The only properties that the compiler hands to the generator.
    public const string List = "NewsContentProperties";
    public const string PackFile = "NewsContentPackFile";
    public const string OutputType = "OutputType";
}
