using System.Text;
using NewsContent.Generators.Linking;
using NewsContent.Generators.Model;
using NewsContent.Packs;

namespace NewsContent.Generators.Emission;

/// <summary>Emit: the permalinks of a collection's entries, and which of them lead to which entries.</summary>
internal static class LinksEmitter
{
    private const string Permalinks = "global::NewsContent.Packs.ContentPermalinks";
    private const string Links = "global::NewsContent.Packs.ContentLinks";

    public static void EmitPattern(CodeWriter writer, PermalinkPattern pattern) =>
        writer.WriteLine($"private static readonly {Permalinks} s_permalinks = new {Permalinks}({CSharpLiteral.Of(pattern.Text)});");

    /// <summary>The permalinks of entries that generated code holds.</summary>
    public static void EmitPermalinks(CodeWriter writer, ArchiveIndex index, Project project)
    {
        writer.WriteLine();
        if (index.Permalinks.Count == 0)
        {
            EmitPattern(writer, PermalinkMaker.PatternOf(project.Settings));
            writer.WriteLine("public override string PermalinkOf(int index, string id) => s_permalinks.OfId(id);");
            return;
        }

        writer.WriteLine("public override string PermalinkOf(int index, string id) => s_permalinks[index];");
        using (writer.Block("private static readonly string[] s_permalinks =", close: "};"))
        {
            foreach (var permalink in index.Permalinks)
                writer.WriteLine(CSharpLiteral.Of(permalink) + ",");
        }
    }

    public static void Emit(CodeWriter writer, ArchiveIndex index, Project project)
    {
        if (index.Links.Count == 0)
            return;

        writer.WriteLine();
        // Not kept in a field, which a hot reload would leave as it was.
        var links = string.Concat(index.Links.GroupBy(static link => link.To.Collection, StringComparer.Ordinal)
            .Select(group => $".To(static entry => {CollectionOf(group.Key, project)}.IndexOf(entry), {CSharpLiteral.Of(Pairs(group))})"));
        writer.WriteLine($"public override global::System.Collections.Generic.IReadOnlyList<int> LinkingTo(global::NewsContent.IContentEntry target) => new {Links}(){links}.Of(target);");
        writer.WriteLine();
    }

    public static string CollectionOf(string name, Project project)
    {
        var @namespace = project.NamespaceOf(project.Collection(name)) is { Length: > 0 } given ? given + "." : "";
        return $"global::{@namespace}{name}.Collection";
    }

    private static string Pairs(IEnumerable<EntryLink> links)
    {
        var pairs = new StringBuilder();
        foreach (var link in links)
        {
            PackOrder.Append(pairs, link.To.Index);
            PackOrder.Append(pairs, link.From.Index);
        }

        return pairs.ToString();
    }
}
