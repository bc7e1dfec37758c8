using System.Runtime.CompilerServices;
using NewsContent.Generators.Model;

namespace NewsContent.Generators.Naming;

/// <summary>Tells posts apart by identity: to compare them by value would read whole bodies.</summary>
internal sealed class ByReference : IEqualityComparer<BoundPost>
{
    public static ByReference Comparer { get; } = new();

    public bool Equals(BoundPost? x, BoundPost? y) => ReferenceEquals(x, y);

    public int GetHashCode(BoundPost post) => RuntimeHelpers.GetHashCode(post);
}
