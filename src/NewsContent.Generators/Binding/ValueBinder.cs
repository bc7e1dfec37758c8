using NewsContent.Compilation;
using NewsContent.Generators.Model;
using NewsContent.Generators.Schemas;

namespace NewsContent.Generators.Binding;

/// <summary>Binds one front matter value to the type of one schema member.</summary>
internal static class ValueBinder
{
    /// <summary>The bound value; null when the value is null or a finding was added.</summary>
    public static BoundValue? Bind(SchemaMember member, FrontMatterEntry entry, ContentTimeZone zone, List<Finding> findings)
    {
        if (entry.Value is FrontMatterScalar { IsNull: true } or FrontMatterScalar { Text: "" } && (member.IsRequired || entry.Value is FrontMatterScalar { IsNull: false }))
        {
            findings.Add(ValueRules.EmptyValue(entry.Value.Place.Length > 0 ? entry.Value.Place : entry.KeyPlace, entry.Key, Example(member)));
            return null;
        }

        if (entry.Value is FrontMatterScalar { IsNull: true })
            return null;

        return member.List switch
        {
            ListKind.None => BindItem(member, entry.Key, entry.Value, zone, findings),
            ListKind.Map => BindMap(member, entry, zone, findings),
            _ => BindList(member, entry, zone, findings),
        };
    }

    /// <summary>What a valid value looks like.</summary>
    public static string Example(SchemaMember member) => member switch
    {
        { List: ListKind.None } => member.Type.Example,
        { List: ListKind.Map } => $"{{ name: {member.Type.Example} }}",
        { Type.Kind: ValueKind.Text or ValueKind.Term } => "[ news ]",
        _ => $"[ {member.Type.Example} ]",
    };

    private static ListValue BindList(SchemaMember member, FrontMatterEntry entry, ContentTimeZone zone, List<Finding> findings)
    {
        var list = entry.Value as FrontMatterList;
        if (TermList.Check(member, entry) is { } oneTerm)
            findings.Add(oneTerm);

        var items = new BoundValue[list?.Items.Count ?? 1];
        var count = 0;
        for (var i = 0; i < items.Length; i++)
        {
            if (BindItem(member, entry.Key, list is null ? entry.Value : list.Items[i], zone, findings) is { } item)
                items[count++] = item;
        }

        if (count < items.Length)
            Array.Resize(ref items, count);

        return new(member.List, member.Type.TypeName, new(items), entry.Value.Place);
    }

    private static MapValue? BindMap(SchemaMember member, FrontMatterEntry entry, ContentTimeZone zone, List<Finding> findings)
    {
        if (entry.Value is not FrontMatterMap map)
        {
            findings.Add(ValueRules.WrongType(entry.Value.Place, entry.Key, "a mapping", FoundValue.Of(entry.Value), Example(member)));
            return null;
        }

        var single = member with { List = ListKind.None };
        var items = map.Entries
            .Select(item => (item.Key, Value: BindItem(single, item.Key, item.Value, zone, findings)))
            .Where(static item => item.Value is not null)
            .Select(static item => new BoundMember(item.Key, item.Key, item.Value!));
        return new(member.Type.TypeName, items.ToEquatableArray(), map.Place);
    }

    private static BoundValue? BindItem(SchemaMember member, string key, FrontMatterValue value, ContentTimeZone zone, List<Finding> findings)
    {
        var type = member.Type;
        if (type.Kind == ValueKind.Any)
            return new AnyValue(value, value.Place);

        if (type.Kind == ValueKind.Nested && value is FrontMatterMap map)
            return BindNested(type, map, zone, findings);

        if (type.Kind == ValueKind.Flags && value is FrontMatterList flags)
            return EnumBinder.BindFlags(type, key, flags, findings);

        // An item 'null' or '~' of a list is the text that it is: a tag may be called so.
        if (value is not FrontMatterScalar { Text: not "" } scalar || type.Kind == ValueKind.Nested)
        {
            findings.Add(
                ValueRules.WrongType(value.Place, key, Expected(member), FoundValue.Of(value), OwnExample(type, value) ?? Example(member)));
            return null;
        }

        if (type.Kind is ValueKind.Enum or ValueKind.Flags)
            return EnumBinder.Bind(type, key, scalar, findings);

        var bound = ScalarBinder.Bind(type, scalar, zone);
        if (bound is null)
            findings.Add(Refusal(member, key, scalar));

        return bound;
    }

    // For a list with one text, where a text is expected, the message proposes that text.
    private static string? OwnExample(MemberType type, FrontMatterValue value) =>
        type.Kind is ValueKind.Text or ValueKind.Term && value is FrontMatterList { Items: { Count: 1 } items }
            && items[0] is FrontMatterScalar { Text: not "" } only ? only.Text : null;

    private static NestedValue BindNested(MemberType type, FrontMatterMap map, ContentTimeZone zone, List<Finding> findings)
    {
        var members = MemberBinder.BindAll(map, new(type.SimpleName, type.Members, "Warn"), [], map.Place, zone, findings);
        return new(type.TypeName, members.ToEquatableArray(), map.Place);
    }

    private static Finding Refusal(SchemaMember member, string key, FrontMatterScalar scalar) => member.Type.Kind switch
    {
        ValueKind.Date or ValueKind.DateTime or ValueKind.DateOnly => ValueRules.BadDate(scalar.Place, key, scalar.Text),
        ValueKind.Uri => ValueRules.BadUri(scalar.Place, key, scalar.Text),
        ValueKind.Integer or ValueKind.Real when NumberBinder.IsNumber(member.Type.Kind, scalar) =>
            ValueRules.OutOfType(scalar.Place, key, scalar.Text, member.Type.TypeName),
        _ => ValueRules.WrongType(scalar.Place, key, Expected(member), $"'{scalar.Text}'", Example(member)),
    };

    private static string Expected(SchemaMember member) => member switch
    {
        { List: ListKind.None } => member.Type.Label,
        { List: ListKind.Map } => "a mapping to " + member.Type.Label,
        { Type.Kind: ValueKind.Text or ValueKind.Term } => "text or a list of texts",
        _ => $"{member.Type.Label} or a list of such",
    };
}
