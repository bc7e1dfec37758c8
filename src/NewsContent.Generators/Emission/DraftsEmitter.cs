using System.Text;
using NewsContent.Generators.Model;
using NewsContent.Packs;

namespace NewsContent.Generators.Emission;

/// <summary>Emit: which of a collection's entries are drafts, so that a site can leave them out without creating any.</summary>
internal static class DraftsEmitter
{
    public static void Emit(CodeWriter writer, ArchiveIndex index)
    {
        var places = new StringBuilder();
        for (var place = 0; place < index.Entries.Count; place++)
        {
            if (index.Entries[place].IsDraft)
                PackOrder.Append(places, place);
        }

        writer.WriteLine();
        var text = CSharpLiteral.Of(places.ToString());
        writer.WriteLine($"public override global::System.Collections.Generic.IReadOnlyList<int> Drafts => Places({text});");
    }
}
