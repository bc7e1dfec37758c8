using ColorCode;

namespace NewsContent.Compilation;

/// <summary>The languages that are highlighted, by the names that fences give them; each is compiled when a post first asks for it.</summary>
internal static class CodeLanguages
{
    // Not those of ColorCode whose rules cannot be made safe one by one: ASP.NET pages, Haskell, Koka, Markdown.
    private static readonly (ILanguage Language, string Names)[] s_names =
    [
        (Languages.CSharp, "csharp cs c#"),
        (Languages.JavaScript, "javascript js mjs cjs jsx"),
        (Languages.Typescript, "typescript ts tsx"),
        (Languages.Java, "java"),
        (Languages.Cpp, "cpp c++ cc c h hpp"),
        (Languages.Php, "php"),
        (Languages.Sql, "sql tsql"),
        (Languages.VbDotNet, "vb vbnet vb.net"),
        (Languages.FSharp, "fsharp fs f#"),
        (Languages.Python, "python py"),
        (Languages.PowerShell, "powershell ps1 pwsh"),
        (Languages.FindById("json"), "json jsonc"),
        (Languages.Xml, "xml xaml csproj props targets svg"),
        (Languages.Html, "html htm"),
        (Languages.Css, "css"),
        (Languages.FindById("matlab"), "matlab"),
        (Languages.Fortran, "fortran"),
    ];

    private static readonly Dictionary<string, Lazy<CodeLanguage>> s_languages = s_names
        .Select(static row => (row.Names, Language: new Lazy<CodeLanguage>(() => CodeLanguage.Of(row.Language))))
        .SelectMany(static row => row.Names.Split(' ').Select(name => (Name: name, row.Language)))
        .ToDictionary(static row => row.Name, static row => row.Language, StringComparer.OrdinalIgnoreCase);

    public static CodeLanguage? Find(string name) => s_languages.TryGetValue(name, out var language) ? language.Value : null;
}
