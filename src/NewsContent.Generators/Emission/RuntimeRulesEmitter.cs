using NewsContent.Generators.Naming;
using NewsContent.Generators.Schemas;

namespace NewsContent.Generators.Emission;

/// <summary>Emit: the validation attributes that hold code, which runs when a group of entries is created.</summary>
internal static class RuntimeRulesEmitter
{
    public static bool IsNeeded(CollectionSchema schema) => Rules(schema).Any();

    public static void Emit(CodeWriter writer, CollectionSchema schema)
    {
        var rules = Rules(schema).ToArray();
        writer.WriteLine();
        for (var i = 0; i < rules.Length; i++)
            writer.WriteLine(FormattableString.Invariant($"private static readonly global::System.ComponentModel.DataAnnotations.ValidationAttribute s_rule{i} = {rules[i].Attribute};"));

        writer.WriteLine();
        using (writer.Block($"private static {schema.TypeName}[] Checked({schema.TypeName}[] entries)"))
        {
            using (writer.Block("foreach (var entry in entries)"))
            {
                for (var i = 0; i < rules.Length; i++)
                    writer.WriteLine(FormattableString.Invariant($"s_rule{i}.Validate(entry.{CSharpIdentifier.Reference(rules[i].Member)}, {CSharpLiteral.Of(rules[i].Member + " of ")} + entry.Id);"));
            }

            writer.WriteLine("return entries;");
        }
    }

    // A member that holds entries is not set yet when these rules run.
    private static IEnumerable<(string Member, string Attribute)> Rules(CollectionSchema schema) => schema.Members
        .Where(static member => !member.HasReferences)
        .SelectMany(static member => member.RuntimeRules, static (member, attribute) => (member.Name, attribute));
}
