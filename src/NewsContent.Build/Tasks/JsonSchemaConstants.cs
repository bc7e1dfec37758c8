using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;

namespace NewsContent.Build;

/// <summary>The JSON Schemas that the generator leaves in an assembly, as constants of a class.</summary>
internal static class JsonSchemaConstants
{
    private const string ClassName = "NewsContentJsonSchemas";

    /// <summary>Whether the assembly may hold any; spares most builds the loading of a metadata reader.</summary>
    public static bool MayBeIn(byte[] assembly) => assembly.AsSpan().IndexOf(Encoding.UTF8.GetBytes(ClassName)) >= 0;

    public static IEnumerable<(string Collection, string Json)> Of(byte[] assembly)
    {
        using var reader = new PEReader(new MemoryStream(assembly));
        var metadata = reader.GetMetadataReader();
        var type = metadata.TypeDefinitions.Select(metadata.GetTypeDefinition).FirstOrDefault(type => metadata.StringComparer.Equals(type.Name, ClassName));
        foreach (var handle in type.GetFields())
        {
            var field = metadata.GetFieldDefinition(handle);
            var value = metadata.GetBlobReader(metadata.GetConstant(field.GetDefaultValue()).Value);
            yield return (metadata.GetString(field.Name), value.ReadUTF16(value.Length));
        }
    }
}
