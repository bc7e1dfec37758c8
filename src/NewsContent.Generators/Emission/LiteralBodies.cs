using Microsoft.CodeAnalysis;
using NewsContent.Generators.Model;

namespace NewsContent.Generators.Emission;

/// <summary>Emit: the body store of small archives. The bodies of a year are C# literals, loaded a group at a time.</summary>
internal static class LiteralBodies
{
    private const int GroupLength = 16;

    /// <summary>The fragment of the body that is <paramref name="place"/>th of its year.</summary>
    public static string Reference(int year, int place) => $"new global::NewsContent.Html({ClassName(year)}.Store, {CSharpLiteral.Of(place)})";

    public static void Emit(SourceProductionContext context, (ArchiveYear Year, Project Project) input)
    {
        var (year, project) = input;
        if (!project.MayEmit)
            return;

        var schema = project.Collection(year.Collection);
        if (!schema.DerivedMembers.Any(static member => member.Value is "Html" or "ExcerptHtml" or "PlainText"))
            return;

        var writer = CodeWriter.StartFile();
        using (writer.Namespace(project.NamespaceOf(schema)))
        using (writer.Block($"public static partial class {schema.CollectionName}"))
        using (writer.Block($"private sealed class {ClassName(year.Year)} : global::NewsContent.BodyStore"))
            EmitStore(writer, year, context.CancellationToken);

        context.AddSource(HintName.For(schema.CollectionName, HintName.PartOf(year.Year) + ".Html"), writer.ToSourceText());
    }

    internal static string ClassName(int year) => year == 0 ? "Bodies" : "Bodies" + CSharpLiteral.Of(year);

    // The runtime loads all literals of a method when it first runs: groups keep a reader of one post from loading the year.
    private static void EmitStore(CodeWriter writer, ArchiveYear year, CancellationToken cancellationToken)
    {
        var groupCount = (year.Entries.Count + GroupLength - 1) / GroupLength;
        writer.WriteLine($"public static readonly {ClassName(year.Year)} Store = new();");
        writer.WriteLine();
        using (writer.Block($"public override string Load(int body) => (body / {CSharpLiteral.Of(GroupLength)}) switch", close: "};"))
        {
            for (var group = 0; group < groupCount; group++)
                writer.WriteLine(FormattableString.Invariant($"{group} => Group{group}(body),"));

            writer.WriteLine("_ => throw new global::System.ArgumentOutOfRangeException(nameof(body)),");
        }

        for (var group = 0; group < groupCount; group++)
        {
            writer.WriteLine();
            using (writer.Block(FormattableString.Invariant($"private static string Group{group}(int body) => body switch"), close: "};"))
            {
                for (var place = group * GroupLength; place < Math.Min((group + 1) * GroupLength, year.Entries.Count); place++)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    writer.WriteLine($"{CSharpLiteral.Of(place)} => {CSharpLiteral.Of(year.Entries[place].Post.Body.Html)},");
                }

                writer.WriteLine("_ => throw new global::System.ArgumentOutOfRangeException(nameof(body)),");
            }
        }
    }
}
