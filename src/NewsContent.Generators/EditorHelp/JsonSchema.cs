using System.Text;
using System.Text.Json;
using NewsContent.Generators.Binding;
using NewsContent.Generators.Schemas;

namespace NewsContent.Generators.EditorHelp;

/// <summary>Writes what a collection's files must look like as a JSON Schema (draft-07, which YAML language servers read).</summary>
internal sealed class JsonSchema
{
    private readonly MemoryStream _bytes = new();
    private readonly Utf8JsonWriter _writer;

    private JsonSchema() => _writer = new(_bytes, new JsonWriterOptions { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Of(CollectionSchema schema)
    {
        var json = new JsonSchema();
        json.WriteFile(schema);
        json._writer.Flush();
        // Line ends are those of the machine unless made alike.
        return Encoding.UTF8.GetString(json._bytes.ToArray()).Replace("\r\n", "\n") + "\n";
    }

    private void WriteFile(CollectionSchema schema)
    {
        var entry = new MappingType(schema.SimpleTypeName, schema.Members, schema.UnknownKeys);
        var isData = schema.Pattern is { } pattern && new Compilation.PostFile("", pattern.Glob, "").IsData;
        _writer.WriteStartObject();
        _writer.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
        _writer.WriteString("title", schema.CollectionName);
        if (isData)
            WriteDataFile(entry, schema.Pattern!.NamesOneFile);
        else
            WriteMapping(entry, ControlKeys.All);

        _writer.WriteEndObject();
    }

    private void WriteDataFile(MappingType entry, bool isWholeCollection)
    {
        _writer.WriteStartArray("anyOf");
        _writer.WriteStartObject();
        if (isWholeCollection)
        {
            _writer.WriteString("type", "object");
            WriteObject("additionalProperties", () => WriteMapping(entry, ControlKeys.OfData));
        }
        else
        {
            WriteMapping(entry, ControlKeys.OfData);
        }

        _writer.WriteEndObject();
        _writer.WriteStartObject();
        _writer.WriteString("type", "array");
        WriteObject("items", () => WriteMapping(entry, ControlKeys.OfData));
        _writer.WriteEndObject();
        _writer.WriteEndArray();
    }

    private void WriteMapping(MappingType type, IEnumerable<SchemaMember> control)
    {
        _writer.WriteString("type", "object");
        _writer.WriteStartObject("properties");
        foreach (var member in type.Members.Concat(control.Where(member => !type.Members.Any(own => Compilation.FrontMatterKey.AreSame(own.Key, member.Key)))))
        {
            foreach (var key in member.Keys)
                WriteObject(key, () => WriteMember(member));
        }

        _writer.WriteEndObject();
        var required = type.Members.Where(static member => member is { IsRequired: true, Aliases.Count: 0 }).Select(static member => member.Key).ToArray();
        if (required.Length > 0)
            WriteTexts("required", required);

        if (type.Members.FirstOrDefault(static member => member.IsExtra) is { } extra)
            WriteObject("additionalProperties", () => WriteItem(extra));
        else
            _writer.WriteBoolean("additionalProperties", type.UnknownKeys == "Ignore");
    }

    private void WriteMember(SchemaMember member)
    {
        if (member.List == ListKind.Map)
        {
            _writer.WriteString("type", "object");
            WriteObject("additionalProperties", () => WriteItem(member));
            return;
        }

        _writer.WriteStartArray("anyOf");
        _writer.WriteStartObject();
        WriteItem(member);
        _writer.WriteEndObject();
        if (member.List != ListKind.None || member.Type.Kind == ValueKind.Flags)
        {
            _writer.WriteStartObject();
            _writer.WriteString("type", "array");
            WriteObject("items", () => WriteItem(member));
            JsonSchemaRules.WriteCounts(_writer, member);
            _writer.WriteEndObject();
        }

        if (!member.IsRequired)
        {
            _writer.WriteStartObject();
            _writer.WriteString("type", "null");
            _writer.WriteEndObject();
        }

        _writer.WriteEndArray();
    }

    private void WriteItem(SchemaMember member)
    {
        if (member.Type.Kind == ValueKind.Nested)
            WriteMapping(new(member.Type.SimpleName, member.Type.Members, "Warn"), []);
        else if (member.Type.Kind is ValueKind.Enum or ValueKind.Flags)
            WriteTexts("enum", member.Type.Names.SelectMany(static name => EnumSpelling.Of(name.Text)).Distinct(StringComparer.Ordinal));
        else
            JsonSchemaRules.WriteScalar(_writer, member);
    }

    private void WriteTexts(string name, IEnumerable<string> texts)
    {
        _writer.WriteStartArray(name);
        foreach (var text in texts)
            _writer.WriteStringValue(text);

        _writer.WriteEndArray();
    }

    private void WriteObject(string name, Action content)
    {
        _writer.WriteStartObject(name);
        content();
        _writer.WriteEndObject();
    }
}
