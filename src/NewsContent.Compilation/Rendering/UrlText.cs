using Markdig.Helpers;
using Markdig.Syntax.Inlines;

namespace NewsContent.Compilation;

/// <summary>The text of a URL as an inline of its own type, so that no extension changes it as a literal.</summary>
internal static class UrlText
{
    public static HtmlEntityInline Of(StringSlice text, Inline place) =>
        new() { Original = text, Transcoded = text, Span = place.Span, Line = place.Line, Column = place.Column, IsClosed = true };
}
