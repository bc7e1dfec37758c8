using Microsoft.CodeAnalysis;
using NewsContent.Compilation;
using NewsContent.Generators.Model;

namespace NewsContent.Generators.Diagnostics;

/// <summary>Reports findings as diagnostics in the posts, in order, so many of a file and of an id and no more.</summary>
internal static class FindingReporter
{
    private const int MostOfAFile = 25;

    public static void Report(SourceProductionContext context, (EquatableArray<LocatedFinding> Content, Project Project) input)
    {
        foreach (var finding in Limit(FindingCollector.OfBuild(input.Content, input.Project), input.Project.Settings.MaxDiagnostics))
            context.ReportDiagnostic(ToDiagnostic(finding));
    }

    /// <summary>Reports a finding that belongs to no file.</summary>
    public static void Report(SourceProductionContext context, Finding finding) =>
        context.ReportDiagnostic(ToDiagnostic(LocatedFinding.OfProject(finding)));

    private static IEnumerable<LocatedFinding> Limit(IEnumerable<LocatedFinding> findings, int mostOfARule)
    {
        var perFile = new Dictionary<string, int>(StringComparer.Ordinal);
        var perRule = new Dictionary<string, int>(StringComparer.Ordinal);
        var hidden = new SortedDictionary<string, HiddenFindings>(StringComparer.Ordinal);
        foreach (var finding in InOrder(findings))
        {
            var rule = finding.Finding.Rule;
            var isFull = Count(perFile, finding.Path ?? "") > MostOfAFile;
            if (!isFull && Count(perRule, rule.Id) <= mostOfARule)
            {
                yield return finding;
                continue;
            }

            // A line for a full file counts as one of the rule: of a rule there are so many lines and no more.
            var key = $"{rule.Id} {finding.Path}";
            var isOfFile = isFull && (hidden.ContainsKey(key) || Count(perRule, rule.Id) <= mostOfARule);
            key = isOfFile ? key : rule.Id;
            if (!hidden.TryGetValue(key, out var group))
                hidden.Add(key, group = new(isOfFile ? finding : LocatedFinding.OfProject(finding.Finding)));

            group.Count++;
        }

        foreach (var group in hidden.Values)
        {
            var limit = group.First.Path is null ? FormattableString.Invariant($"NewsContentMaxDiagnostics is {mostOfARule}") : FormattableString.Invariant($"{MostOfAFile} of a file are");
            yield return LocatedFinding.AtStart(ArchiveRules.NotShown(group.Count, group.First.Finding.Rule, limit), group.First);
        }
    }

    private static int Count(Dictionary<string, int> counts, string key) =>
        counts[key] = counts.TryGetValue(key, out var count) ? count + 1 : 1;

    private static IEnumerable<LocatedFinding> InOrder(IEnumerable<LocatedFinding> findings) => findings
        .GroupBy(static finding => finding.Finding.Rule.Severity)
        .OrderByDescending(static group => group.Key)
        .SelectMany(static group => Sorted([.. group]));

    // Of a large archive most are in one folder: its name need not be put before each path.
    private static IEnumerable<LocatedFinding> Sorted(LocatedFinding[] findings) => findings
        .OrderBy(findings.All(finding => finding.Folder == findings[0].Folder) ? static finding => finding.Path : static finding => finding.FullPath, StringComparer.Ordinal)
        .ThenBy(static finding => finding.Finding.Place.Start)
        .ThenBy(static finding => finding.Finding.Rule.Id, StringComparer.Ordinal);

    private static Diagnostic ToDiagnostic(LocatedFinding finding)
    {
        var place = finding.Finding.Place;
        var location = finding.FullPath is { } path ? ToLocation(path, place, finding.Start, finding.End) : Location.None;
        var others = finding.Others.Select(static other => ToLocation(other.Path, other.Span, other.Start, other.End));
        return Diagnostic.Create(ToDescriptor(finding.Finding.Rule), location, others, [.. finding.Finding.Arguments]);
    }

    private static Location ToLocation(string path, TextPlace place, LinePlace start, LinePlace end) =>
        Location.Create(path, new(place.Start, place.Length), new(new(start.Line, start.Column), new(end.Line, end.Column)));

    private static DiagnosticDescriptor ToDescriptor(Rule rule) => new(
        rule.Id,
        rule.Title,
        rule.Format,
        rule.Category,
        rule.Severity switch
        {
            RuleSeverity.Error => DiagnosticSeverity.Error,
            RuleSeverity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        },
        isEnabledByDefault: true,
        helpLinkUri: rule.HelpLink);

    private sealed class HiddenFindings(LocatedFinding first)
    {
        /// <summary>The first of them, in the file that has them all, or without a file.</summary>
        public LocatedFinding First { get; } = first;

        public int Count { get; set; }
    }
}
