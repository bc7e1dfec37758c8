using NewsContent.Generators.Naming;
using NewsContent.Generators.Schemas;

namespace NewsContent.Generators.Emission.Packed;

/// <summary>The C# expressions that read packed values as the types of their members.</summary>
internal sealed class PackedExpression(string @namespace, IReadOnlyList<PackedType> types)
{
    private const string Numbers = "global::NewsContent.Packs.PackNumber";

    private readonly List<MemberType> _enums = [];

    /// <param name="value">An expression of type <c>PackValue</c>.</param>
    public string Of(SchemaMember member, string value)
    {
        var type = member.Type;
        var item = $"static item => {Item(type, "item")}";
        return member.List switch
        {
            ListKind.ImmutableArray => $"{value}.ToImmutableArray<{type.TypeName}>({item})",
            ListKind.Array => $"{value}.ToArray<{type.TypeName}>({item})",
            ListKind.Set => $"new global::System.Collections.Generic.HashSet<{type.TypeName}>({value}.ToArray<{type.TypeName}>({item}))",
            ListKind.Map => $"{value}.Map.ToDictionary<{type.TypeName}>({item})",
            _ => Item(type, value),
        };
    }

    /// <summary>The expression of one value, or of an item of a list.</summary>
    public string Item(MemberType type, string value) => type.Kind switch
    {
        ValueKind.Boolean => $"{value}.Boolean()",
        ValueKind.Integer => $"({type.TypeName}){Numbers}.Whole({value})",
        ValueKind.Real => $"{Numbers}.{(type.TypeName == "decimal" ? "Decimal" : type.TypeName == "float" ? "Single" : "Double")}({value})",
        ValueKind.Date => $"{value}.Date()",
        ValueKind.DateTime => $"{value}.DateTime()",
        ValueKind.DateOnly => $"{value}.DateOnly()",
        ValueKind.TimeOnly => $"{Numbers}.Time({value})",
        ValueKind.TimeSpan => $"{Numbers}.Duration({value})",
        ValueKind.Uri => $"{value}.Uri()",
        ValueKind.Guid => $"global::System.Guid.Parse({value}.Text())",
        ValueKind.Version => $"global::System.Version.Parse({value}.Text())",
        ValueKind.Enum => $"{NamesOf(type)}.Of({value})",
        ValueKind.Flags => $"{NamesOf(type)}.AllOf({value})",
        ValueKind.Term => $"global::{@namespace}.{TermNaming.ClassOf(type.SimpleName)}.Of({value}.Text())",
        ValueKind.Nested => $"{types.First(nested => nested.TypeName == type.TypeName).ReadMethod}({value}.Map)",
        ValueKind.Any => $"{value}.Any()",
        ValueKind.Parsable => $"{type.TypeName}.Parse({value}.Text())",
        ValueKind.ParsableWithProvider => $"{type.TypeName}.Parse({value}.Text(), global::System.Globalization.CultureInfo.InvariantCulture)",
        ValueKind.Reference => $"{Collection(type)}.Referred({value}.Text())",
        _ => $"{value}.Text()",
    };

    /// <summary>Finds the collection of a referred type.</summary>
    public required Func<MemberType, string> Collection { get; init; }

    public void EmitNames(CodeWriter writer)
    {
        for (var i = 0; i < _enums.Count; i++)
        {
            var names = string.Concat(_enums[i].Names.Select(name =>
                $".With({CSharpLiteral.Of(name.Text)}, {_enums[i].TypeName}.{CSharpIdentifier.Reference(name.MemberName)})"));
            writer.WriteLine($"private static readonly global::NewsContent.Packs.PackNames<{_enums[i].TypeName}> s_names{CSharpLiteral.Of(i)} = new global::NewsContent.Packs.PackNames<{_enums[i].TypeName}>(){names};");
        }
    }

    private string NamesOf(MemberType type)
    {
        var known = _enums.FindIndex(other => other.TypeName == type.TypeName);
        if (known < 0)
        {
            known = _enums.Count;
            _enums.Add(type);
        }

        return "s_names" + CSharpLiteral.Of(known);
    }
}
