namespace NewsContent;

/// <summary>Makes collections of collections.</summary>
public static class ContentCollection
{
    /// <summary>Joins collections, of one assembly each perhaps, into one: newest first, look-ups and terms across all.</summary>
    /// <typeparam name="T">The type of the entries.</typeparam>
    /// <param name="collections">The collections. Their entries stay those of the collections: nothing is created anew.</param>
    /// <exception cref="InvalidOperationException">Two of the collections have an entry with the same id.</exception>
    /// <remarks>
    /// Takes time in proportion to the number of entries, as their dates and ids are compared. <see cref="ContentCollection{T}.Previous"/> and <see cref="ContentCollection{T}.Next"/>
    /// of the joined collection go across all; the <c>Previous</c> and <c>Next</c> of an article stay within its own collection.
    /// </remarks>
    public static ContentCollection<T> Concat<T>(params ContentCollection<T>[] collections)
        where T : class, IContentEntry
    {
        ArgumentNullException.ThrowIfNull(collections);
        return new(new JoinedSource<T>(collections));
    }
}
