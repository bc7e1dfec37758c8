using NewsContent.Generators.Schemas;

namespace NewsContent.Generators.Emission.Packed;

/// <summary>A type whose values are read from a pack: the entry type, or one nested in it.</summary>
/// <param name="Suffix">Keeps the generated names of the types apart.</param>
internal sealed record PackedType(string TypeName, string Suffix, bool IsValueType, IReadOnlyList<SchemaMember> Members)
{
    public string ReadMethod => "Read" + Suffix;

    /// <summary>The class with a field of each member, which no member may be called.</summary>
    public string KeyClass => Free("Keys" + Suffix);

    /// <summary>The field of all keys in that class.</summary>
    public string AllKeys => Free("All");

    /// <summary>Whether a member is set only after all entries exist.</summary>
    public bool IsLinked(SchemaMember member) => Suffix.Length == 0 && member.HasReferences;

    /// <summary>Whether what entries inherit of the article is read when it is asked for.</summary>
    public bool IsReadLate { get; init; }

    /// <summary>Whether a member is read when it is asked for, and so not set.</summary>
    public bool IsLate(SchemaMember member) => IsReadLate && member.IsOfArticle;

    /// <summary>The members that front matter need not have, and so must not overwrite.</summary>
    public IEnumerable<SchemaMember> Optional => Members.Where(member => !member.IsRequired && !IsLinked(member) && !IsLate(member));

    /// <summary>Whether an entry needs nothing of its front matter when it is created.</summary>
    public bool IsAllLate => IsReadLate && Members.All(IsLate);

    /// <summary>The variable of a member's value.</summary>
    public string Variable(SchemaMember member)
    {
        var name = char.ToLowerInvariant(member.Name[0]) + member.Name.Substring(1);
        return (Members.Any(other => other.Name == name && other != member) ? member.Name : name) + "Value";
    }

    private string Free(string name)
    {
        while (Members.Any(member => member.Name == name))
            name += "_";

        return name;
    }

    /// <summary>The entry type first, then the nested types, each once.</summary>
    public static IReadOnlyList<PackedType> Of(CollectionSchema schema)
    {
        var types = new List<PackedType> { new(schema.TypeName, "", false, [.. schema.Members]) { IsReadLate = schema.IsReadLate } };
        for (var i = 0; i < types.Count; i++)
        {
            foreach (var nested in types[i].Members.Select(static member => member.Type).Where(static type => type.Kind == ValueKind.Nested))
            {
                if (!types.Any(type => type.TypeName == nested.TypeName))
                    types.Add(new(nested.TypeName, CSharpLiteral.Of(types.Count), nested.IsValueType, [.. nested.Members]));
            }
        }

        return types;
    }
}
