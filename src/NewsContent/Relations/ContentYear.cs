namespace NewsContent;

/// <summary>A year and its entries.</summary>
/// <typeparam name="T">The type of the entries.</typeparam>
/// <param name="Year">The year, such as 2021.</param>
/// <param name="Entries">The entries of the year, newest first.</param>
/// <param name="Months">The months with entries, newest first.</param>
/// <remarks>Immutable and safe to use from any thread.</remarks>
public sealed record ContentYear<T>(int Year, IReadOnlyList<T> Entries, IReadOnlyList<ContentMonth<T>> Months)
    where T : class, IContentEntry;

/// <summary>A month and its entries.</summary>
/// <typeparam name="T">The type of the entries.</typeparam>
/// <param name="Year">The year, such as 2021.</param>
/// <param name="Month">The month, from 1 to 12.</param>
/// <param name="Entries">The entries of the month, newest first.</param>
/// <remarks>Immutable and safe to use from any thread.</remarks>
public sealed record ContentMonth<T>(int Year, int Month, IReadOnlyList<T> Entries)
    where T : class, IContentEntry;
