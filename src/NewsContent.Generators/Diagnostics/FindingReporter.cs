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
            var path = isFull && (hidden.ContainsKey(key) || Count(perRule, rule.Id) <= mostOfARule) ? finding.Path : null;
            key = path is null ? rule.Id : key;
            if (!hidden.ContainsKey(key))
                hidden.Add(key, new(rule, path));

            hidden[key].Count++;
        }

        foreach (var group in hidden.Values)
        {
            var limit = group.Path is null ? FormattableString.Invariant($"NewsContentMaxDiagnostics is {mostOfARule}") : FormattableString.Invariant($"{MostOfAFile} of a file are");
            yield return LocatedFinding.AtStart(ArchiveRules.NotShown(group.Count, group.Rule, limit), group.Path);
        }
    }

    private static int Count(Dictionary<string, int> counts, string key) =>
        counts[key] = counts.TryGetValue(key, out var count) ? count + 1 : 1;

    private static IEnumerable<LocatedFinding> InOrder(IEnumerable<LocatedFinding> findings) => findings
        .OrderByDescending(static finding => finding.Finding.Rule.Severity)
        .ThenBy(static finding => finding.Path, StringComparer.Ordinal)
        .ThenBy(static finding => finding.Finding.Place.Start)
        .ThenBy(static finding => finding.Finding.Rule.Id, StringComparer.Ordinal);

    private static Diagnostic ToDiagnostic(LocatedFinding finding)
    {
        var place = finding.Finding.Place;
        var location = finding.Path is null
            ? Location.None
            : Location.Create(
                finding.Path,
                new(place.Start, place.Length),
                new(new(finding.Start.Line, finding.Start.Column), new(finding.End.Line, finding.End.Column)));
        return Diagnostic.Create(ToDescriptor(finding.Finding.Rule), location, [.. finding.Finding.Arguments]);
    }

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

    private sealed class HiddenFindings(Rule rule, string? path)
    {
        public Rule Rule { get; } = rule;

        /// <summary>The file that has them all; null when they are of several.</summary>
        public string? Path { get; } = path;

        public int Count { get; set; }
    }
}
