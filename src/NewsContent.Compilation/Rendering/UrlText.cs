using Markdig.Helpers;
using Markdig.Syntax.Inlines;

namespace NewsContent.Compilation;

/// <summary>Text of a URL as an inline that is written as it stands, and that no extension takes for a literal.</summary>
internal static class UrlText
{
    public static HtmlEntityInline Of(StringSlice text, Inline place) =>
        new() { Original = text, Transcoded = text, Span = place.Span, Line = place.Line, Column = place.Column, IsClosed = true };
}
