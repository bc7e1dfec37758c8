using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace NewsContent.Build;

/// <summary>Writes the JSON Schemas that the generator left in the assembly as files, for editors.</summary>
public sealed class WriteJsonSchemas : Task
{
    private const string ClassName = "NewsContentJsonSchemas";

    [Required]
    public string Assembly { get; set; } = "";

    [Required]
    public string Folder { get; set; } = "";

    [Output]
    public ITaskItem[] Files { get; private set; } = [];

    public override bool Execute()
    {
        try
        {
            using var stream = File.OpenRead(Assembly);
            using var assembly = new PEReader(stream);
            Directory.CreateDirectory(Folder);
            Files = Schemas(assembly.GetMetadataReader()).Select(Write).ToArray();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or BadImageFormatException)
        {
            // Help for the editor is not worth a failed build.
            Log.LogWarning($"The JSON Schemas could not be written to '{Folder}': {exception.Message}");
        }

        return true;
    }

    private static IEnumerable<(string Collection, string Json)> Schemas(MetadataReader metadata)
    {
        var type = metadata.TypeDefinitions.Select(metadata.GetTypeDefinition).FirstOrDefault(type => metadata.StringComparer.Equals(type.Name, ClassName));
        foreach (var handle in type.GetFields())
        {
            var field = metadata.GetFieldDefinition(handle);
            var value = metadata.GetBlobReader(metadata.GetConstant(field.GetDefaultValue()).Value);
            yield return (metadata.GetString(field.Name), value.ReadUTF16(value.Length));
        }
    }

    private ITaskItem Write((string Collection, string Json) schema)
    {
        var path = Path.Combine(Folder, schema.Collection + ".schema.json");
        // An unchanged file is left alone: an editor would read it anew.
        if (!File.Exists(path) || File.ReadAllText(path) != schema.Json)
        {
            var written = path + "." + Guid.NewGuid().ToString("N");
            File.WriteAllText(written, schema.Json, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Delete(path);
            File.Move(written, path);
        }

        return new Microsoft.Build.Utilities.TaskItem(path);
    }
}
