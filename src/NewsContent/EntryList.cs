using System.Collections;

namespace NewsContent;

/// <summary>Some entries of a collection, each created when it is asked for.</summary>
internal sealed class EntryList<T>(LoadedContent<T> content, int[] places) : IReadOnlyList<T>
    where T : class, IContentEntry
{
    public int Count => places.Length;

    public int[] Places => places;

    public T this[int index] => content[places[index]];

    public IEnumerator<T> GetEnumerator() => places.Select(place => content[place]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
