using Microsoft.CodeAnalysis;
using NewsContent.Generators.Emission;
using NewsContent.Generators.Model;

namespace NewsContent.Generators.EditorHelp;

/// <summary>
/// Emits the JSON Schemas as constants that nothing refers to: a generator may not write files, so the build takes them out of the
/// compiled assembly. Trimming drops them.
/// </summary>
internal static class JsonSchemaEmitter
{
    // The build's task looks for this name.
    private const string ClassName = "NewsContentJsonSchemas";

    public static void Emit(SourceProductionContext context, Project project)
    {
        // That of the built-in type is a file of the package.
        if (!project.MayEmit || !project.Settings.WritesJsonSchemas || project.Collections.All(static schema => schema.Half is null))
            return;

        var writer = CodeWriter.StartFile();
        using (writer.Namespace(project.Settings.Namespace))
        using (writer.Block($"internal static class {ClassName}"))
        {
            foreach (var schema in project.Collections)
                writer.WriteLine($"private const string {schema.CollectionName} = {CSharpLiteral.Of(JsonSchema.Of(schema))};");
        }

        context.AddSource(HintName.OfAll("JsonSchemas"), writer.ToSourceText());
    }
}
