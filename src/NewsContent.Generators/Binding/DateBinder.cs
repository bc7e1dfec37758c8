using NewsContent.Compilation;
using NewsContent.Generators.Model;
using NewsContent.Generators.Schemas;

namespace NewsContent.Generators.Binding;

/// <summary>Binds dates.</summary>
internal static class DateBinder
{
    /// <summary>The date; null when the text is none, or has a time where the type has no place for it.</summary>
    public static DateValue? Bind(ValueKind kind, string text, ContentTimeZone zone, TextPlace place) =>
        DateText.Parse(text, zone) is not { } date || kind == ValueKind.DateOnly && date.HasTime ? null
        : new(date.LocalTicks, kind == ValueKind.DateOnly ? 0 : date.OffsetMinutes, kind, place);
}
