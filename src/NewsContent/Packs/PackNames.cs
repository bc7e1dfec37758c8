using System.ComponentModel;

namespace NewsContent.Packs;

/// <summary>The members of an enum by the names that front matter gives them. Made by generated code.</summary>
/// <typeparam name="T">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PackNames<T>
    where T : struct, Enum
{
    private readonly List<(PackKey Name, T Member)> _members = [];

    /// <summary>Adds a name. Names are the same when they differ in case, <c>-</c> and <c>_</c> alone; the first one counts.</summary>
    /// <param name="name">The name.</param>
    /// <param name="member">The member that it names.</param>
    public PackNames<T> With(string name, T member)
    {
        _members.Add((new(name), member));
        return this;
    }

    /// <summary>The members that a value or the items of a list name, put together.</summary>
    /// <param name="value">A scalar or a list of scalars.</param>
    public T AllOf(PackValue value)
    {
        // All underlying types in 64 bits, whether they have a sign or not.
        ulong bits = 0;
        foreach (var member in value.ToArray(Of))
            bits |= Enum.GetUnderlyingType(typeof(T)) == typeof(ulong)
                ? Convert.ToUInt64(member, System.Globalization.CultureInfo.InvariantCulture)
                : unchecked((ulong)Convert.ToInt64(member, System.Globalization.CultureInfo.InvariantCulture));

        return (T)Enum.ToObject(typeof(T), bits);
    }

    /// <summary>The member that a value names.</summary>
    /// <param name="value">A scalar.</param>
    /// <exception cref="PackException">It names none, so the pack is damaged.</exception>
    public T Of(PackValue value)
    {
        var text = System.Text.Encoding.UTF8.GetBytes(value.Text());
        foreach (var (name, member) in _members)
        {
            if (name.Matches(0, text))
                return member;
        }

        throw PackReader.Damaged();
    }
}
