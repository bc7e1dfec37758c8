using System.Text;
using Microsoft.Build.Framework;
using NewsContent.Build.Files;
using NewsContent.Compilation;
using Task = Microsoft.Build.Utilities.Task;

namespace NewsContent.Build;

/// <summary>Writes the JSON Schemas that the generator left in the assembly as files, for editors.</summary>
public sealed class WriteJsonSchemas : Task
{
    [Required]
    public string Assembly { get; set; } = "";

    [Required]
    public string Folder { get; set; } = "";

    /// <summary>The schema of the built-in type, for projects that declare no collection.</summary>
    [Required]
    public string BuiltIn { get; set; } = "";

    [Output]
    public ITaskItem[] Files { get; private set; } = [];

    private string? _written;

    public override bool Execute()
    {
        try
        {
            var assembly = File.ReadAllBytes(Assembly);
            Directory.CreateDirectory(Folder);
            Files = JsonSchemaConstants.MayBeIn(assembly)
                ? JsonSchemaConstants.Of(assembly).Select(static schema => (schema.Collection + ".schema.json", schema.Json)).Select(Write).ToArray()
                : [Write((Path.GetFileName(BuiltIn), File.ReadAllText(BuiltIn)))];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or BadImageFormatException)
        {
            var path = _written ?? Folder;
            var finding = WriteFailure.IsInUse(exception) ? SetUpRules.HelpInUse(path) : SetUpRules.HelpNotWritten(path, exception.Message);
            TaskFindings.Log(Log, finding, null);
        }

        return true;
    }

    private ITaskItem Write((string FileName, string Json) schema)
    {
        var path = _written = Path.Combine(Folder, schema.FileName);
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
