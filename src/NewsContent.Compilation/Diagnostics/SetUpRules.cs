namespace NewsContent.Compilation;

/// <summary>NCG9xxx: the project's set-up. NCG9001 (compiler too old) is reported by the package's targets.</summary>
public static class SetUpRules
{
    private static readonly Rule s_unpassableName = new("NCG9002", RuleSeverity.Error, "File name cannot be given to the compiler",
        "The file name holds {0}, which the C# compiler's command line cannot carry; rename the post");

    private static readonly Rule s_noPosts = new("NCG9003", RuleSeverity.Warning, "No posts found",
        "No posts (*.md) were found in '{0}'; put posts there or set the property NewsContentRoot to the folder that has them");

    private static readonly Rule s_languageTooOld = new("NCG9004", RuleSeverity.Error, "C# version is too old",
        "The generated code needs C# 12, but the project compiles as C# {0}; set the property LangVersion to 12 or later");

    private static readonly Rule s_badSetting = new("NCG9005", RuleSeverity.Error, "Property has an invalid value",
        "The property {0} is '{1}'; {2}");

    private static readonly Rule s_noRuntime = new("NCG9006", RuleSeverity.Error, "Runtime library is missing",
        "The type NewsContent.Article was not found; reference the package NewsContent.Generators without excluding its compile assets");

    private static readonly Rule s_notWritten = new("NCG9007", RuleSeverity.Error, "Output cannot be written",
        "'{0}' cannot be written: {1}; make room on its disk and let the build write there, then build again");

    private static readonly Rule s_packerFailed = new("NCG9008", RuleSeverity.Error, "Packer failed",
        "The packer {0}; {1}");

    private static readonly Rule s_internalError = new("NCG9999", RuleSeverity.Error, "Post could not be compiled",
        "Compiling the post failed unexpectedly: {0}. Please report it with the post");

    public static Finding UnpassableName(string reason) => s_unpassableName.At(TextPlace.FileStart, reason);

    public static Finding NoPosts(string root) => s_noPosts.At(TextPlace.FileStart, root);

    public static Finding LanguageTooOld(string version) => s_languageTooOld.At(TextPlace.FileStart, version);

    public static Finding BadSetting(string property, string value, string fix) => s_badSetting.At(TextPlace.FileStart, property, value, fix);

    public static Finding NoRuntime() => s_noRuntime.At(TextPlace.FileStart);

    public static Finding NotWritten(string path, string reason) => s_notWritten.At(TextPlace.FileStart, path, reason.TrimEnd('.'));

    /// <summary>Help for an editor could not be written, which is not worth a failed build.</summary>
    public static Finding HelpNotWritten(string path, string reason) => (s_notWritten with { Severity = RuleSeverity.Warning }).At(TextPlace.FileStart, path, reason.TrimEnd('.'));

    public static Finding PackerFailed(string what, string fix) => s_packerFailed.At(TextPlace.FileStart, what, fix);

    public static Finding InternalError(string reason) => s_internalError.At(TextPlace.FileStart, reason.TrimEnd('.'));
}
