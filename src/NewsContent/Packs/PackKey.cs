using System.ComponentModel;
using System.Text;

namespace NewsContent.Packs;

/// <summary>A front matter key with its other names, ready to be looked up in packed front matter. Made by generated code.</summary>
/// <remarks>Keys are the same when they differ in case, <c>-</c> and <c>_</c> alone.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PackKey
{
    private readonly string[] _names;
    private readonly ulong _knownNumbers;

    /// <summary>Makes a key.</summary>
    /// <param name="names">The key and the other names it is known by.</param>
    public PackKey(params string[] names)
    {
        ArgumentNullException.ThrowIfNull(names);
        _names = [.. names.Select(Fold)];
        for (var number = 1; number <= PackFormat.KnownKeys.Length; number++)
            _knownNumbers |= _names.Contains(Fold(PackFormat.KnownKeys[number - 1])) ? 1UL << number : 0;
    }

    internal bool Matches(int knownNumber, ReadOnlySpan<byte> text) => knownNumber > 0
        ? (_knownNumbers >> knownNumber & 1) != 0
        : _names.Contains(Fold(Encoding.UTF8.GetString(text)));

    private static string Fold(string key) =>
        key.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).ToUpperInvariant();
}
