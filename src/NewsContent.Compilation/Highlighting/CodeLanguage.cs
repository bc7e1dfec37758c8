using System.Text.RegularExpressions;
using ColorCode;
using ColorCode.Compilation;

namespace NewsContent.Compilation;

/// <summary>The rules of a language as one regular expression.</summary>
/// <param name="regex">An alternative a rule.</param>
/// <param name="classes">For each group of it, the class of what it finds; null when that has none.</param>
internal sealed class CodeLanguage(Regex regex, string?[] classes)
{
    public static CodeLanguage Of(ILanguage language)
    {
        var compiled = new LanguageCompiler([], new()).Compile(new SafeLanguage(language));
        // The library asks for the current culture's upper and lower case.
        var regex = new Regex(compiled.Regex.ToString(), RegexOptions.CultureInvariant);
        return new(regex, [.. compiled.Captures.Select(CodeClass.Of)]);
    }

    /// <summary>What has a class, in order and without overlaps.</summary>
    public IEnumerable<CodeSpan> Find(string code)
    {
        for (var match = regex.Match(code); match.Success; match = match.NextMatch())
        {
            var end = match.Index;
            foreach (var span in SpansOf(match).OrderBy(static span => span.Start))
            {
                if (span.Start < end)
                    continue;

                end = span.Start + span.Length;
                yield return span;
            }
        }
    }

    private IEnumerable<CodeSpan> SpansOf(Match match)
    {
        for (var group = 1; group < classes.Length; group++)
        {
            if (classes[group] is { } name && match.Groups[group] is { Success: true, Length: > 0 } found)
                yield return new(found.Index, found.Length, name);
        }
    }

    // A language of the library with the rules that are safe.
    private sealed class SafeLanguage(ILanguage language) : ILanguage
    {
        public string Id => language.Id;

        public string Name => language.Name;

        public string CssClassName => language.CssClassName;

        public string? FirstLinePattern => null;

        public IList<LanguageRule> Rules { get; } = SafeRules.Of(language);

        public bool HasAlias(string lang) => false;
    }
}

internal sealed record CodeSpan(int Start, int Length, string Class);
