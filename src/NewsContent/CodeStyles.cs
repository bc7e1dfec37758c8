namespace NewsContent;

/// <summary>The colours of code that <c>NewsContentHighlight</c> highlights.</summary>
public static class CodeStyles
{
    /// <summary>A style sheet for the classes of highlighted code: dark where the reader's system is, with a contrast of at least 4.5 (WCAG 2.2, AA).</summary>
    public const string Css =
        """
        pre:has(> code > [class^="hl-"]) { color: #1f2328; background: #f6f8fa; }
        .hl-comment { color: #57606a; }
        .hl-keyword { color: #a8123e; }
        .hl-string { color: #0a3069; }
        .hl-number { color: #0550ae; }
        .hl-name { color: #116329; }
        .hl-attribute { color: #6639ba; }
        .hl-function { color: #8250df; }
        .hl-variable { color: #953800; }
        @media (prefers-color-scheme: dark) {
          pre:has(> code > [class^="hl-"]) { color: #e6edf3; background: #161b22; }
          .hl-comment { color: #9198a1; }
          .hl-keyword { color: #ff7b72; }
          .hl-string { color: #a5d6ff; }
          .hl-number { color: #79c0ff; }
          .hl-name { color: #7ee787; }
          .hl-attribute { color: #d2a8ff; }
          .hl-function { color: #dfc0ff; }
          .hl-variable { color: #ffa657; }
        }

        """;
}
