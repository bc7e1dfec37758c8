namespace NewsContent;

public sealed partial class ContentCollection<T>
{
    /// <summary>The entries of a series in reading order: those with a part by their part, then the others, oldest first.</summary>
    /// <param name="series">The series.</param>
    /// <remarks>Creates the entries of the series. Entries of the same part stand oldest first.</remarks>
    public IReadOnlyList<T> InSeries(SeriesTerm series)
    {
        ArgumentNullException.ThrowIfNull(series);
        return [.. With(series).Reverse().OrderBy(static entry => entry.Part ?? int.MaxValue)];
    }
}
