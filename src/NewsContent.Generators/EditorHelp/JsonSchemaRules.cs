using System.Text.Json;
using NewsContent.Generators.Schemas;

namespace NewsContent.Generators.EditorHelp;

/// <summary>Writes the type and the data annotations of scalars and the counts of lists as keywords of JSON Schema.</summary>
internal static class JsonSchemaRules
{
    public static void WriteScalar(Utf8JsonWriter writer, SchemaMember member)
    {
        switch (member.Type.Kind)
        {
            case ValueKind.Any:
                return;
            case ValueKind.Boolean:
                writer.WriteString("type", "boolean");
                return;
            case ValueKind.Integer or ValueKind.Real:
                writer.WriteString("type", member.Type.Kind == ValueKind.Integer ? "integer" : "number");
                break;
            default:
                WriteTextTypes(writer, member.Type.Kind);
                break;
        }

        foreach (var rule in member.Rules.Where(rule => member.List == ListKind.None || !Counts(rule)))
            WriteRule(writer, rule);
    }

    public static void WriteCounts(Utf8JsonWriter writer, SchemaMember member)
    {
        foreach (var rule in member.Rules.Where(Counts))
            WriteBounds(writer, rule, "minItems", "maxItems");
    }

    // Of a list these count the items, not the characters of each.
    private static bool Counts(MemberRule rule) => rule.Attribute is "MinLength" or "MaxLength" or "Length";

    // What YAML reads as a number or a boolean is text all the same where text is asked for.
    private static void WriteTextTypes(Utf8JsonWriter writer, ValueKind kind)
    {
        writer.WriteStartArray("type");
        writer.WriteStringValue("string");
        if (kind is ValueKind.Text or ValueKind.Term or ValueKind.Reference or ValueKind.Version or ValueKind.Parsable or ValueKind.ParsableWithProvider)
        {
            writer.WriteStringValue("number");
            writer.WriteStringValue("boolean");
        }

        writer.WriteEndArray();
        if (kind is ValueKind.Uri or ValueKind.Guid)
            writer.WriteString("format", kind == ValueKind.Uri ? "uri" : "uuid");

        if (kind is ValueKind.Date or ValueKind.DateTime or ValueKind.DateOnly)
            writer.WriteString("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}" + (kind == ValueKind.DateOnly ? "$" : ""));
    }

    private static void WriteRule(Utf8JsonWriter writer, MemberRule rule)
    {
        switch (rule.Attribute)
        {
            case "StringLength" or "MinLength" or "MaxLength" or "Length":
                WriteBounds(writer, rule, "minLength", "maxLength");
                break;
            case "Range":
                WriteBounds(writer, rule, rule.ExcludesMinimum ? "exclusiveMinimum" : "minimum", rule.ExcludesMaximum ? "exclusiveMaximum" : "maximum");
                break;
            case "RegularExpression":
                writer.WriteString("pattern", $"^(?:{rule.Pattern})$");
                break;
            case "EmailAddress":
                writer.WriteString("format", "email");
                break;
            case "AllowedValues":
                WriteValues(writer, "enum", rule);
                break;
            case "DeniedValues":
                writer.WriteStartObject("not");
                WriteValues(writer, "enum", rule);
                writer.WriteEndObject();
                break;
        }
    }

    private static void WriteValues(Utf8JsonWriter writer, string name, MemberRule rule)
    {
        writer.WriteStartArray(name);
        foreach (var value in rule.Values)
        {
            if (decimal.TryParse(value, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var number))
                writer.WriteNumberValue(number);
            else
                writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }

    private static void WriteBounds(Utf8JsonWriter writer, MemberRule rule, string minimum, string maximum)
    {
        if (rule.Minimum is { } least)
            writer.WriteNumber(minimum, least);

        if (rule.Maximum is { } most)
            writer.WriteNumber(maximum, most);
    }
}
