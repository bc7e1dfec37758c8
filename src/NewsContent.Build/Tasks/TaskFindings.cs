using System.Globalization;
using Microsoft.Build.Utilities;
using NewsContent.Compilation;

namespace NewsContent.Build;

/// <summary>Reports findings as MSBuild errors and warnings.</summary>
internal static class TaskFindings
{
    /// <param name="path">The file to name; null for the project.</param>
    public static void Log(TaskLoggingHelper log, Finding finding, string? path)
    {
        var rule = finding.Rule;
        var message = string.Format(CultureInfo.InvariantCulture, rule.Format, finding.Arguments.ToArray<object>());
        var (file, place) = path is null ? (null, 0) : (PrintablePath.Of(path), 1);
        if (rule.Severity == RuleSeverity.Error)
            log.LogError(null, rule.Id, null, rule.HelpLink, file, place, place, 0, 0, message);
        else
            log.LogWarning(null, rule.Id, null, rule.HelpLink, file, place, place, 0, 0, message);
    }
}
