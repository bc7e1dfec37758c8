using NewsContent.Generators.Schemas;

namespace NewsContent.Generators.Emission;

/// <summary>Emit: ways to set properties after their entry exists. One that can only be set in an initialiser is out of reach for any other code.</summary>
internal static class SetterEmitter
{
    /// <param name="isValueType">Whether the properties are those of a struct.</param>
    public static void Emit(CodeWriter writer, IEnumerable<SchemaMember> members, bool isValueType = false)
    {
        foreach (var member in members)
        {
            writer.WriteLine();
            writer.WriteLine($"""
                [global::System.Runtime.CompilerServices.UnsafeAccessor(global::System.Runtime.CompilerServices.UnsafeAccessorKind.Method, Name = "set_{member.Name}")]
                private static extern void Set{member.Name}({(isValueType ? "ref " : "")}{member.DeclaringType} entry, {member.PropertyType} value);
                """);
        }
    }
}
