namespace NewsContent;

/// <summary>A term and the number of entries that have it.</summary>
/// <typeparam name="TTerm">The kind of the term.</typeparam>
/// <param name="Term">The tag, category or author.</param>
/// <param name="Count">The number of entries, at least one.</param>
public sealed record TermCount<TTerm>(TTerm Term, int Count)
    where TTerm : Term;
