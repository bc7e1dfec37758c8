using NewsContent.Compilation;
using NewsContent.Generators.Schemas;

namespace NewsContent.Generators.Model;

/// <summary>A front matter value of the type that the schema asks for, with its place in the post.</summary>
internal abstract record BoundValue(TextPlace Place)
{
    /// <summary>Whether it is made of others: a list, a map or a nested mapping.</summary>
    public virtual bool IsComposite => false;

    /// <summary>The values that it is made of: itself, or the items of a list, a map or a nested mapping.</summary>
    public virtual IEnumerable<BoundValue> Parts => [this];
}

internal sealed record TextValue(string Text, TextPlace Place) : BoundValue(Place);

internal sealed record BooleanValue(bool Value, TextPlace Place) : BoundValue(Place);

/// <summary>A number as C# writes it.</summary>
/// <param name="Number">For bounds; null where decimal cannot hold it.</param>
internal sealed record NumberValue(string Code, string Text, decimal? Number, TextPlace Place) : BoundValue(Place);

/// <summary>A value that is made by an expression: a GUID, a version, a time, an enum member.</summary>
internal sealed record CodeValue(string Code, string Text, TextPlace Place) : BoundValue(Place);

/// <summary>A date as local ticks and offset: <see cref="DateTimeOffset"/> itself takes two offsets of one instant as equal.</summary>
/// <param name="Kind">Which of the three date types it becomes.</param>
internal sealed record DateValue(long LocalTicks, int OffsetMinutes, ValueKind Kind, TextPlace Place) : BoundValue(Place)
{
    public DateTimeOffset Date => new(LocalTicks, TimeSpan.FromMinutes(OffsetMinutes));
}

internal sealed record UriValue(string Original, TextPlace Place) : BoundValue(Place);

internal sealed record TermValue(string TermType, string Name, TextPlace Place) : BoundValue(Place);

/// <summary>A value of any form.</summary>
internal sealed record AnyValue(FrontMatterValue Value, TextPlace Place) : BoundValue(Place);

/// <summary>An entry of a collection, by its slug or id.</summary>
/// <param name="Text">The slug or id as the post gives it.</param>
/// <param name="Code">The expression of the entry; null until it is resolved, and when there is none.</param>
internal sealed record ReferenceValue(string TypeName, string Text, string? Code, TextPlace Place) : BoundValue(Place);

internal sealed record ListValue(ListKind Kind, string ItemTypeName, EquatableArray<BoundValue> Items, TextPlace Place) : BoundValue(Place)
{
    public override bool IsComposite => true;

    // The items are of one type.
    public override IEnumerable<BoundValue> Parts => Items.Count > 0 && Items[0].IsComposite ? Items.SelectMany(static item => item.Parts) : Items;
}

internal sealed record MapValue(string ItemTypeName, EquatableArray<BoundMember> Items, TextPlace Place) : BoundValue(Place)
{
    public override bool IsComposite => true;

    public override IEnumerable<BoundValue> Parts => Items.SelectMany(static item => item.Value.Parts);
}

internal sealed record NestedValue(string TypeName, EquatableArray<BoundMember> Members, TextPlace Place) : BoundValue(Place)
{
    public override bool IsComposite => true;

    public override IEnumerable<BoundValue> Parts => Members.SelectMany(static member => member.Value.Parts);
}

/// <summary>A property, or a key of a map, with its value.</summary>
internal sealed record BoundMember(string Name, string Key, BoundValue Value);
