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

    /// <summary>The entries of a collection whose type derives from <see cref="Article"/>, as articles: the same entries, in the same order.</summary>
    /// <typeparam name="T">The type of the entries.</typeparam>
    /// <param name="collection">The collection. Collections of several types can be joined by <see cref="Concat{T}"/> after this.</param>
    /// <returns>The same collection at every call.</returns>
    public static ContentCollection<Article> AsArticles<T>(this ContentCollection<T> collection)
        where T : Article
    {
        ArgumentNullException.ThrowIfNull(collection);
        return collection as ContentCollection<Article> ?? collection.AsArticles(static collection => new(new ArticleSource<T>((ContentCollection<T>)collection)));
    }
}
