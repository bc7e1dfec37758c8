using System.Diagnostics.CodeAnalysis;

namespace NewsContent;

/// <summary>A term of a taxonomy: a <see cref="Tag"/>, a <see cref="Category"/>, an <see cref="Author"/> or a <see cref="SeriesTerm"/>.</summary>
/// <remarks>Immutable and safe to use from any thread. Two terms are equal when they are of the same kind and their names are equal, ordinally.</remarks>
/// <param name="Name">The name exactly as the posts write it.</param>
[SuppressMessage("Naming", "CA1716", Justification = "The field's own word.")]
public abstract record Term(string Name)
{
    /// <summary>Returns <see cref="Name"/>.</summary>
    public sealed override string ToString() => Name;
}
