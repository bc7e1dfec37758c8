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
        // Without LINQ: these are the first things that an app compiles before it shows its first article.
        _names = new string[names.Length];
        for (var i = 0; i < names.Length; i++)
            _names[i] = Fold(names[i]);

        for (var number = 1; number <= PackFormat.KnownKeys.Length; number++)
            _knownNumbers |= IsName(Fold(PackFormat.KnownKeys[number - 1])) ? 1UL << number : 0;
    }

    internal bool Matches(int knownNumber, ReadOnlySpan<byte> text) => knownNumber > 0
        ? (_knownNumbers >> knownNumber & 1) != 0
        : IsName(Fold(Encoding.UTF8.GetString(text)));

    private bool IsName(string folded) => Array.IndexOf(_names, folded) >= 0;

    private static string Fold(string key) =>
        key.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).ToUpperInvariant();
}
