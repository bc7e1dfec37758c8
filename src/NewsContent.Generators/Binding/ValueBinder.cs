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

        return member.IsList ? BindList(member, entry, zone, findings) : BindScalar(member, entry.Key, entry.Value, zone, findings);
    }

    /// <summary>What a valid value looks like.</summary>
    public static string Example(SchemaMember member) => member.Kind switch
    {
        ValueKind.Boolean => "true",
        ValueKind.Date => "2021-04-21",
        ValueKind.Uri => "https://example.com/path",
        _ => member.IsList ? "[ news ]" : "text",
    };

    private static ListValue BindList(SchemaMember member, FrontMatterEntry entry, ContentTimeZone zone, List<Finding> findings)
    {
        IEnumerable<FrontMatterValue> items = entry.Value is FrontMatterList list ? list.Items : [entry.Value];
        return new(
            items.Select(item => BindScalar(member, entry.Key, item, zone, findings)).OfType<BoundValue>().ToEquatableArray(),
            entry.Value.Place);
    }

    private static BoundValue? BindScalar(SchemaMember member, string key, FrontMatterValue value, ContentTimeZone zone, List<Finding> findings)
    {
        // An item 'null' or '~' of a list is the text that it is: a tag may be called so.
        if (value is not FrontMatterScalar { Text: not "" } scalar)
        {
            findings.Add(ValueRules.WrongType(value.Place, key, Expected(member), Found(value), Example(member)));
            return null;
        }

        BoundValue? bound = member.Kind switch
        {
            ValueKind.Boolean => Boolean(scalar) is { } flag ? new BooleanValue(flag, scalar.Place) : null,
            ValueKind.Date => DateBinder.Bind(scalar.Text, zone, scalar.Place),
            ValueKind.Uri => IsWebAddress(scalar.Text) ? new UriValue(scalar.Text, scalar.Place) : null,
            ValueKind.Term => new TermValue(member.TermType!, scalar.Text, scalar.Place),
            _ => new TextValue(scalar.Text, scalar.Place),
        };
        if (bound is null)
            findings.Add(Refusal(member, key, scalar));

        return bound;
    }

    private static Finding Refusal(SchemaMember member, string key, FrontMatterScalar scalar) => member.Kind switch
    {
        ValueKind.Date => ValueRules.BadDate(scalar.Place, key, scalar.Text),
        ValueKind.Uri => ValueRules.BadUri(scalar.Place, key, scalar.Text),
        _ => ValueRules.WrongType(scalar.Place, key, Expected(member), $"'{scalar.Text}'", Example(member)),
    };

    /// <summary>A boolean of the YAML 1.2 core schema (§10.3.2); null when the scalar is none.</summary>
    public static bool? Boolean(FrontMatterScalar scalar) => scalar switch
    {
        { IsQuoted: false, Text: "true" or "True" or "TRUE" } => true,
        { IsQuoted: false, Text: "false" or "False" or "FALSE" } => false,
        _ => null,
    };

    private static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);

    private static string Expected(SchemaMember member) => member.Kind switch
    {
        ValueKind.Boolean => "true or false",
        ValueKind.Date => "a date",
        ValueKind.Uri => "a URL",
        _ => member.IsList ? "text or a list of texts" : "text",
    };

    private static string Found(FrontMatterValue value) => value switch
    {
        FrontMatterList => "a list",
        FrontMatterMap => "a mapping",
        _ => "an empty text",
    };
}
