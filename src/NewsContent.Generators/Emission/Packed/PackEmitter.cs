using Microsoft.CodeAnalysis;
using NewsContent.Generators.Model;

namespace NewsContent.Generators.Emission.Packed;

/// <summary>Emit: the class that opens the pack, once for all collections.</summary>
internal static class PackEmitter
{
    public static void Emit(SourceProductionContext context, (NamedArchive Archive, Project Project) input)
    {
        var (archive, project) = input;
        if (!project.MayEmit || archive.ManifestId.Length == 0)
            return;

        var beside = project.Settings.PackFile is { Length: > 0 } file ? CSharpLiteral.Of(file) : "null";
        var writer = CodeWriter.StartFile();
        using (writer.Namespace(project.Settings.Namespace))
        using (writer.Block("internal static class NewsContentPack"))
        {
            writer.WriteLine($"""
                private static global::NewsContent.Packs.ContentPack? s_pack;

                internal static global::NewsContent.Packs.ContentPack Open() =>
                    s_pack ??= global::NewsContent.Packs.ContentPack.Open(typeof(NewsContentPack).Assembly, {CSharpLiteral.Of(archive.ManifestId)}, {beside}{(archive.Links.Patches.Count > 0 ? ", new(Patches, PermalinkOf)" : "")});
                """);
            if (archive.Links.Patches.Count > 0)
                PatchesEmitter.Emit(writer, archive.Links.Patches, project);
        }

        context.AddSource(HintName.OfAll("Pack"), writer.ToSourceText());
    }
}
