namespace NewsContent;

/// <summary>A value that is made when it is first asked for, once for all who wait. Unlike <see cref="Lazy{T}"/>, it keeps no exception.</summary>
/// <param name="make">Makes the value. It is called again after it threw.</param>
internal sealed class Once<T>(Func<T> make)
    where T : class
{
    private readonly object _making = new();
    private T? _value;

    public T Value
    {
        get
        {
            if (Volatile.Read(ref _value) is { } known)
                return known;

            lock (_making)
                return _value ??= make();
        }
    }
}
