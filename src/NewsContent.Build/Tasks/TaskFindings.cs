using System.Globalization;
using Microsoft.Build.Utilities;
using NewsContent.Compilation;

namespace NewsContent.Build;

/// <summary>Reports findings as MSBuild errors and warnings.</summary>
internal static class TaskFindings
{
    /// <param name="path">The file to name; null for the project.</param>
    /// <param name="line">The line in the file; 0 for a folder.</param>
    public static void Log(TaskLoggingHelper log, Finding finding, string? path, int line = 1, int column = 1)
    {
        var rule = finding.Rule;
        var message = string.Format(CultureInfo.InvariantCulture, rule.Format, finding.Arguments.ToArray<object>());
        var file = path is null ? null : PrintablePath.Of(path);
        (line, column) = path is null ? (0, 0) : (line, column);
        if (rule.Severity == RuleSeverity.Error)
            log.LogError(null, rule.Id, null, rule.HelpLink, file, line, column, 0, 0, message);
        else
            log.LogWarning(null, rule.Id, null, rule.HelpLink, file, line, column, 0, 0, message);
    }
}
