using Microsoft.CodeAnalysis;
using NewsContent.Generators.Model;
using NewsContent.Generators.Schemas;

namespace NewsContent.Generators.Emission;

/// <summary>Emit: the body store of small archives. Each body is a C# literal in a method of its own, loaded when it is first written.</summary>
internal static class LiteralBodies
{
    /// <summary>The method group that returns an entry's body.</summary>
    public static string Reference(ArchiveEntry entry) => $"Html{CSharpLiteral.Of(entry.Year)}.{MethodName(entry)}";

    public static void Emit(SourceProductionContext context, (ArchiveYear Year, (CollectionSchema? Schema, Settings Settings) Project) input)
    {
        var (year, (schema, settings)) = input;
        if (schema is null || !settings.MayEmit)
            return;

        var writer = CodeWriter.StartFile();
        using (writer.Block($"namespace {settings.Namespace}"))
        using (writer.Block($"public static partial class {schema.CollectionName}"))
        using (writer.Block($"private static class Html{CSharpLiteral.Of(year.Year)}"))
        {
            foreach (var entry in year.Entries)
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                writer.WriteLine($"internal static string {MethodName(entry)}() => {CSharpLiteral.Of(entry.Post.Body.Html)};");
            }
        }

        context.AddSource(HintName.For(schema.CollectionName, CSharpLiteral.Of(year.Year) + ".Html"), writer.ToSourceText());
    }

    // Year and month keep the name unique: member names are unique in their month only.
    private static string MethodName(ArchiveEntry entry)
    {
        var day = entry.Post.Bound.Day;
        return FormattableString.Invariant($"Y{day.Year:D4}_M{day.Month:D2}_{entry.MemberName}");
    }
}
