namespace NewsContent.Compilation;

/// <summary>The classes of highlighted code, of which ColorCode's many scopes are made.</summary>
internal static class CodeClass
{
    public const string Comment = "hl-comment";
    public const string Keyword = "hl-keyword";
    public const string String = "hl-string";
    public const string Number = "hl-number";
    public const string Name = "hl-name";
    public const string Attribute = "hl-attribute";
    public const string Function = "hl-function";
    public const string Variable = "hl-variable";

    /// <summary>The class of a scope; null of one that is shown as plain code.</summary>
    public static string? Of(string? scope) => scope switch
    {
        Comment or Keyword or String or Number or Name or Attribute or Function or Variable => scope,
        "Comment" => Comment,
        "Keyword" or "Control Keyword" or "Preprocessor Keyword" or "Pseudo Keyword" or "Json Const" => Keyword,
        "String" or "String (C# @ Verbatim)" => String,
        "Number" or "Json Number" => Number,
        "Type" or "PowerShell Type" => Name,
        "PowerShell Attribute" => Attribute,
        "Intrinsic" or "SQL System Function" or "PowerShell Command" => Function,
        "PowerShell Variable" or "PowerShell Parameter" => Variable,
        _ => null,
    };
}
