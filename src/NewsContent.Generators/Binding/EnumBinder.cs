using NewsContent.Compilation;
using NewsContent.Generators.Model;
using NewsContent.Generators.Schemas;

namespace NewsContent.Generators.Binding;

/// <summary>Binds the names of an enum's members, in any of the usual spellings: <c>MostRead</c>, <c>mostRead</c>, <c>most-read</c>, <c>most_read</c>.</summary>
internal static class EnumBinder
{
    public static CodeValue? Bind(MemberType type, string key, FrontMatterScalar scalar, List<Finding> findings)
    {
        if (type.Names.FirstOrDefault(name => FrontMatterKey.AreSame(name.Text, scalar.Text)) is { } member)
            return new($"{type.TypeName}.{Naming.CSharpIdentifier.Reference(member.MemberName)}", scalar.Text, scalar.Place);

        var nearest = PostSuggestions.AreMade(findings) ? NearestName.Find(scalar.Text, type.Names.Select(static name => name.Text)) : null;
        findings.Add(ValueRules.NotAMember(scalar.Place, key, type.Label, scalar.Text, nearest));
        return null;
    }

    public static CodeValue? BindFlags(MemberType type, string key, FrontMatterList list, List<Finding> findings)
    {
        var flags = new List<CodeValue>();
        foreach (var item in list.Items)
        {
            if (item is not FrontMatterScalar scalar)
                findings.Add(ValueRules.WrongType(item.Place, key, type.Label, FoundValue.Of(item), type.Example));
            else if (Bind(type, key, scalar, findings) is { } flag)
                flags.Add(flag);
        }

        return flags.Count == 0 ? null : new(string.Join(" | ", flags.Select(static flag => flag.Code)), string.Join(", ", flags.Select(static flag => flag.Text)), list.Place);
    }
}
