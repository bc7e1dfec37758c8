using System.Runtime.CompilerServices;
using NewsContent.Generators.Model;

namespace NewsContent.Generators.Naming;

/// <summary>Tells posts apart by identity: to compare them by value would read whole bodies.</summary>
internal sealed class ByReference : IEqualityComparer<RenderedPost>
{
    public static ByReference Comparer { get; } = new();

    public bool Equals(RenderedPost? x, RenderedPost? y) => ReferenceEquals(x, y);

    public int GetHashCode(RenderedPost post) => RuntimeHelpers.GetHashCode(post);
}
