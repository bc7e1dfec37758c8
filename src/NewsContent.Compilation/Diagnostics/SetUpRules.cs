namespace NewsContent.Compilation;

/// <summary>NCG9xxx: the project's set-up. NCG9001 (compiler too old) is reported by the package's targets.</summary>
public static class SetUpRules
{
    /// <summary>The page at which users report a fault of the package.</summary>
    public const string Issues = "https://github.com/newscontent/NewsContent.Generators/issues";

    public const string InternalErrorId = "NCG9999";

    private static readonly Rule s_unpassableName = new("NCG9002", RuleSeverity.Error, "File name cannot be given to the compiler",
        "The file name holds {0}, which the C# compiler's command line cannot carry; rename the post");

    private static readonly Rule s_noPosts = new("NCG9003", RuleSeverity.Warning, "No posts found",
        "{0}, so there are no articles; put Markdown files (*.md) there, "
        + "or name the folder that has them in the project file: <NewsContentRoot>FOLDER</NewsContentRoot>");

    private static readonly Rule s_languageTooOld = new("NCG9004", RuleSeverity.Error, "C# version is too old",
        "The generated code needs C# 12, but the project compiles as C# {0}; set the property LangVersion to 12 or later");

    private static readonly Rule s_badSetting = new("NCG9005", RuleSeverity.Error, "Property has an invalid value",
        "The property {0} is '{1}'; {2}");

    private static readonly Rule s_noRuntime = new("NCG9006", RuleSeverity.Error, "Runtime library is missing",
        "The type NewsContent.Article was not found; reference the package NewsContent.Generators without excluding its compile assets");

    private static readonly Rule s_notWritten = new("NCG9007", RuleSeverity.Error, "Output cannot be written",
        "'{0}' cannot be written: {1}; make room on its disk and let the build write there, then build again");

    private static readonly Rule s_packerFailed = new("NCG9008", RuleSeverity.Error, "Packer failed",
        "The packer, the process that compiles the posts of a large archive, {0}; {1}");

    private static readonly Rule s_sameName = new("NCG9015", RuleSeverity.Warning, "Two assemblies make a type of the same name",
        "The referenced assembly '{0}' has a type '{1}', and this project generates a type of the same name, "
        + "so code cannot tell the two types apart; set NewsContentNamespace in one of the two project files, "
        + "such as <NewsContentNamespace>MyApp.Content</NewsContentNamespace>");

    private static readonly Rule s_manifest = new("NCG9016", RuleSeverity.Error, "Manifest of packed posts cannot be used",
        "The manifest of the packed posts, '{0}', {1}");

    private static readonly Rule s_inUse = new("NCG9017", RuleSeverity.Error, "File is used by another program",
        "The file '{0}' is used by another program, such as another build of this project; wait until that program ends, and build again");

    private static readonly Rule s_internalError = new(InternalErrorId, RuleSeverity.Error, "Post could not be compiled",
        "NewsContent.Generators failed at this post, which is a fault of the package and not of the post: {0}; move the post out of the content folder to build without the post, and report the fault with the post at " + Issues);

    public static Finding UnpassableName(string reason) => s_unpassableName.At(TextPlace.FileStart, reason);

    public static Finding NoPosts(string root, bool exists)
    {
        // The storages name the folder with and without the slash.
        var name = root.TrimEnd('/', '\\');
        return s_noPosts.At(TextPlace.FileStart,
            exists ? $"The content folder '{name}' has no posts" : $"There is no content folder '{name}'");
    }

    public static Finding LanguageTooOld(string version) => s_languageTooOld.At(TextPlace.FileStart, version);

    public static Finding BadSetting(string property, string value, string fix) => s_badSetting.At(TextPlace.FileStart, property, value, fix);

    public static Finding NoRuntime() => s_noRuntime.At(TextPlace.FileStart);

    public static Finding NotWritten(string path, string reason) => s_notWritten.At(TextPlace.FileStart, path, reason.TrimEnd('.'));

    /// <summary>A file for editors could not be written, which is not worth a failed build.</summary>
    public static Finding HelpNotWritten(string path, string reason) =>
        (s_notWritten with { Severity = RuleSeverity.Warning }).At(TextPlace.FileStart, path, reason.TrimEnd('.'));

    /// <summary>A file for editors is used by another program, which is not worth a failed build.</summary>
    public static Finding HelpInUse(string path) => (s_inUse with { Severity = RuleSeverity.Warning }).At(TextPlace.FileStart, path);

    public static Finding PackerFailed(string what, string fix) => s_packerFailed.At(TextPlace.FileStart, what, fix);

    public static Finding SameName(string assembly, string type) => s_sameName.At(TextPlace.FileStart, assembly, type);

    public static Finding DamagedManifest(string path, string reason) =>
        s_manifest.At(TextPlace.FileStart, path, $"is damaged ({reason.TrimEnd('.')}); delete the folder of the file, and build again");

    public static Finding UnreadableManifest(string path) =>
        s_manifest.At(TextPlace.FileStart, path, "cannot be read; wait until no other build or program uses the file, and build again");

    public static Finding InUse(string path) => s_inUse.At(TextPlace.FileStart, path);

    public static Finding InternalError(string reason) => s_internalError.At(TextPlace.FileStart, reason.TrimEnd('.'));

    /// <summary>A fault that no single post brought to light.</summary>
    public static Finding StageFailed(string stage, string reason) => (s_internalError with
    {
        Format = "NewsContent.Generators failed in its stage {0}, which is a fault of the package and not of the project: {1}; "
            + "undo the last change to build, and report the fault with that change at " + Issues,
    }).At(TextPlace.FileStart, stage, reason.TrimEnd('.'));
}
