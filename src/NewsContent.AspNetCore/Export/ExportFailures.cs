namespace NewsContent.AspNetCore.Export;

/// <summary>The files that an export cannot write. One of them does not keep the others from being written. Thread-safe.</summary>
internal sealed class ExportFailures
{
    private const int MostNamed = 20;

    private readonly List<NewsExportException> _failures = [];

    /// <summary>The results of the items for which the function does not fail.</summary>
    public List<TResult> Select<TItem, TResult>(IEnumerable<TItem> items, Func<TItem, TResult> select)
    {
        var results = new List<TResult>();
        foreach (var item in items)
        {
            try
            {
                results.Add(select(item));
            }
            catch (NewsExportException exception)
            {
                Add(exception);
            }
        }

        return results;
    }

    public async ValueTask TryAsync(Func<Task> write)
    {
        try
        {
            await write();
        }
        catch (NewsExportException exception)
        {
            Add(exception);
        }
    }

    /// <exception cref="NewsExportException">A file was not written.</exception>
    public void ThrowIfAny(int written)
    {
        if (_failures.Count == 0)
            return;

        var ordered = _failures.OrderBy(static failure => failure.Message, StringComparer.Ordinal).ToList();
        var lines = ordered.Take(MostNamed).Select(static failure => failure.Message);
        var more = ordered.Count > MostNamed ? [$"{ordered.Count - MostNamed} more files cannot be written."] : Array.Empty<string>();
        throw new NewsExportException(
            string.Join('\n', lines.Concat(more).Append($"The export has written all other files: {written}.")), ordered[0]);
    }

    private void Add(NewsExportException failure)
    {
        lock (_failures)
            _failures.Add(failure);
    }
}
