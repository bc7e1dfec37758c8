using ColorCode;

namespace NewsContent.Compilation;

/// <summary>
/// ColorCode's rules, but for those that take a time that grows exponentially, or with a high power, with the length of what they fail at.
/// Of most languages that are comments, strings and numbers; of markup and styles all.
/// </summary>
internal static class SafeRules
{
    // To the end of the line or the code where they are not closed, so that no start is tried in vain.
    private static readonly LanguageRule s_blockComment = Rule(@"/\*[\s\S]*?(?:\*/|\z)", CodeClass.Comment);
    private static readonly LanguageRule s_lineComment = Rule(@"//[^\n]*", CodeClass.Comment);
    private static readonly LanguageRule s_doubleQuotes = Rule(@"""(?>(?:[^""\\\n]|\\[^\n]?)*)(?:""|$)", CodeClass.String);
    private static readonly LanguageRule s_singleQuotes = Rule(@"'(?>(?:[^'\\\n]|\\[^\n]?)*)(?:'|$)", CodeClass.String);
    private static readonly LanguageRule s_character = Rule(@"'(?>\\[^\n]{1,10}?|[^'\\\n]{1,2}?)'", CodeClass.String);
    private static readonly LanguageRule s_template = Rule(@"`(?>(?:[^`\\]|\\[\s\S]?)*)(?:`|\z)", CodeClass.String);
    private static readonly LanguageRule s_longString = Rule(@"""""""[\s\S]*?(?:""""""+|\z)", CodeClass.String);
    private static readonly LanguageRule s_verbatim = Rule(@"@""(?>(?:[^""]|"""")*)(?:""|\z)", CodeClass.String);
    private static readonly LanguageRule s_number = Rule(@"\b[0-9][0-9a-zA-Z_]*(?:\.[0-9][0-9a-zA-Z_]*)?", CodeClass.Number);

    private static readonly LanguageRule[] s_cStyle = [s_blockComment, s_lineComment, s_doubleQuotes, s_singleQuotes, s_number];
    private static readonly LanguageRule[] s_script = [s_blockComment, s_lineComment, s_doubleQuotes, s_singleQuotes, s_template, s_number];

    private static readonly LanguageRule[] s_markup =
    [
        Rule(@"<!--[\s\S]*?(?:-->|\z)", CodeClass.Comment),
        Rule(@"<!\[CDATA\[[\s\S]*?(?:\]\]>|\z)", CodeClass.String),
        Rule(@"</?([a-zA-Z_][\w:.-]*)|<[!?]([a-zA-Z][\w-]*)", null, CodeClass.Name, CodeClass.Name),
        Rule(@"(?<=\s)([a-zA-Z_:@][\w:.-]*)[ \t]*=[ \t]*(""[^""<]*""|'[^'<]*')", null, CodeClass.Attribute, CodeClass.String),
        Rule(@"&\#?[a-zA-Z0-9]{1,32};", CodeClass.Number),
    ];

    // By the library's id of a language: the rules that go before its own, and which of its own are kept.
    private static readonly Dictionary<string, (LanguageRule[] Rules, Func<string, bool> Keeps)> s_rules = new(StringComparer.Ordinal)
    {
        ["c#"] = ([s_blockComment, s_lineComment, s_longString, s_verbatim, s_doubleQuotes, s_character, s_number, Rule(@"^[ \t]*(\#[a-z]+)", null, CodeClass.Keyword)], IsKeywords),
        ["javascript"] = (s_script, IsKeywords),
        ["typescript"] = (s_script, IsKeywords),
        ["java"] = ([s_blockComment, s_lineComment, s_longString, s_doubleQuotes, s_character, s_number], IsKeywords),
        ["cpp"] = ([s_blockComment, s_lineComment, s_doubleQuotes, s_character, s_number, Rule(@"^[ \t]*(\#[a-z]+)", null, CodeClass.Keyword)], IsKeywords),
        ["php"] = ([s_blockComment, s_lineComment, Rule(@"\#[^\n]*", CodeClass.Comment), s_doubleQuotes, s_singleQuotes, s_number], IsKeywords),
        ["f#"] = ([Rule(@"\(\*[\s\S]*?(?:\*\)|\z)", CodeClass.Comment), s_lineComment, s_longString, s_verbatim, s_doubleQuotes, s_character, s_number], IsKeywords),
        ["python"] = ([Rule(@"\#[^\n]*", CodeClass.Comment), s_longString, Rule(@"'''[\s\S]*?(?:'''|\z)", CodeClass.String), s_doubleQuotes, s_singleQuotes, s_number], IsKeywords),
        ["powershell"] = ([Rule(@"<\#[\s\S]*?(?:\#>|\z)", CodeClass.Comment), Rule(@"\#[^\n]*", CodeClass.Comment), Rule(@"""(?>(?:[^""`]|`[\s\S]?)*)(?:""|\z)", CodeClass.String), Rule(@"'(?>[^']*)(?:'|\z)", CodeClass.String)], static pattern => !pattern.Contains("\"") && !pattern.Contains("'") && !pattern.Contains(@"\#") && !pattern.Contains("[^") && !pattern.StartsWith("(?:", StringComparison.Ordinal)),
        ["sql"] = ([s_blockComment, Rule(@"--[^\n]*", CodeClass.Comment), Rule(@"'(?>[^']*)(?:'|\z)", CodeClass.String), s_number], static pattern => pattern.Contains("(?i)")),
        ["vb.net"] = ([Rule(@"'[^\n]*", CodeClass.Comment), Rule(@"""(?>(?:[^""\n]|"""")*)(?:""|$)", CodeClass.String), s_number, Rule(@"^[ \t]*(\#[A-Za-z]+)", null, CodeClass.Keyword)], IsKeywords),
        ["json"] = ([Rule(@"""(?>(?:[^""\\\n]|\\[^\n]?)*)""(?=[ \t]{0,8}:)", CodeClass.Attribute), s_doubleQuotes, s_blockComment, s_lineComment], static pattern => pattern.Contains("true") || pattern.StartsWith("-?", StringComparison.Ordinal)),
        ["xml"] = (s_markup, static _ => false),
        ["html"] = (s_markup, static _ => false),
        ["css"] = (
        [
            s_blockComment, s_doubleQuotes, s_singleQuotes,
            Rule(@"@[a-z-]+", CodeClass.Keyword),
            Rule(@"(?<=[{;]\s{0,40})(-{0,2}[a-zA-Z][\w-]*)[ \t]*:(?=[^:{}\n]*(?:[;}\n]|\z))", null, CodeClass.Attribute),
            Rule(@"\#[0-9a-fA-F]{3,8}\b(?=[^{}\n]{0,80}[;}\n])|\b[0-9][0-9.]*(?:[a-z]{1,4}|%)?", CodeClass.Number),
            Rule(@"[.\#]-?[a-zA-Z_][\w-]*", CodeClass.Name),
        ], static _ => false),
        ["matlab"] = ([Rule(@"%[^\n]*", CodeClass.Comment), Rule(@"(?<![\w.\]\)])'[^'\n]*'", CodeClass.String), Rule(@"""[^""\n]*""", CodeClass.String), s_number], IsKeywords),
        ["fortran"] = ([Rule(@"![^\n]*", CodeClass.Comment), Rule(@"""[^""\n]*(?:""|$)|'[^'\n]*(?:'|$)", CodeClass.String), s_number], static pattern => pattern.StartsWith(@"(?i)\b(?:", StringComparison.Ordinal)),
    };

    public static IList<LanguageRule> Of(ILanguage language)
    {
        var (rules, keeps) = s_rules[language.Id];
        return [.. rules, .. language.Rules.Where(rule => keeps(rule.Regex))];
    }

    // A list of words and nothing else.
    private static bool IsKeywords(string pattern) =>
        (pattern.StartsWith(@"\b(", StringComparison.Ordinal) || pattern.StartsWith(@"(?i)\b(", StringComparison.Ordinal)) && pattern.IndexOfAny(['*', '+', '{', '[']) < 0;

    // A class for the whole and for each group in turn.
    private static LanguageRule Rule(string pattern, params string?[] classes) =>
        new(pattern, classes.Select(static (name, group) => (name, group)).Where(static item => item.name is not null).ToDictionary(static item => item.group, static item => item.name!));
}
