using System.Text;
using NewsContent.Compilation;
using NewsContent.Generators.Model;

namespace NewsContent.Generators.Emission.Packed;

/// <summary>Emit: what is replaced in packed bodies that have links. A target is its place, as its URL would take ten times the room.</summary>
internal static class PatchesEmitter
{
    public static void Emit(CodeWriter writer, EquatableArray<PackedPatch> patches, Project project)
    {
        var collections = patches.Select(static patch => patch.Target?.Collection).OfType<string>().Distinct(StringComparer.Ordinal).OrderBy(static name => name, StringComparer.Ordinal).ToArray();
        writer.WriteLine();
        writer.WriteLine($"private const string Patches = {CSharpLiteral.Of(List(patches, collections))};");
        writer.WriteLine();
        using (writer.Block("private static string PermalinkOf(int collection, int index) => collection switch", close: "};"))
        {
            for (var i = 0; i < collections.Length; i++)
                writer.WriteLine($"{CSharpLiteral.Of(i)} => {LinksEmitter.CollectionOf(collections[i], project)}.PermalinkAt(index),");

            writer.WriteLine("_ => \"\",");
        }
    }

    private static string List(EquatableArray<PackedPatch> patches, string[] collections)
    {
        var list = new StringBuilder();
        foreach (var patch in patches)
            list.Append(patch.ToLine(Array.IndexOf(collections, patch.Target?.Collection)));

        return list.ToString();
    }
}
