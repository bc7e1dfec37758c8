using NewsContent.Compilation;

namespace NewsContent.Generators.Model;

/// <summary>A front matter value of the type that the schema asks for, with its place in the post.</summary>
internal abstract record BoundValue(TextPlace Place);

internal sealed record TextValue(string Text, TextPlace Place) : BoundValue(Place);

internal sealed record BooleanValue(bool Value, TextPlace Place) : BoundValue(Place);

/// <summary>A date as local ticks and offset: <see cref="DateTimeOffset"/> itself takes two offsets of one instant as equal.</summary>
internal sealed record DateValue(long LocalTicks, int OffsetMinutes, TextPlace Place) : BoundValue(Place)
{
    public DateTimeOffset Date => new(LocalTicks, TimeSpan.FromMinutes(OffsetMinutes));
}

internal sealed record UriValue(string Original, TextPlace Place) : BoundValue(Place);

internal sealed record TermValue(string TermType, string Name, TextPlace Place) : BoundValue(Place);

internal sealed record ListValue(EquatableArray<BoundValue> Items, TextPlace Place) : BoundValue(Place);

/// <summary>A property with its value.</summary>
internal sealed record BoundMember(string Name, string Key, BoundValue Value);
