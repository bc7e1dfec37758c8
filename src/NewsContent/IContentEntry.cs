namespace NewsContent;

/// <summary>What a collection needs to know of its entries.</summary>
public interface IContentEntry
{
    /// <summary>The id, unique in its collection: <c>2021/04/21/slug</c>.</summary>
    string Id { get; }

    /// <summary>The tags, categories, authors and series of the entry.</summary>
    IEnumerable<Term> Terms { get; }

    /// <summary>The place in a series that the entry names, or <see langword="null"/> when it goes by its date.</summary>
    int? Part => null;

    /// <summary>The entries that the entry refers to by its <see cref="ReferenceAttribute"/> properties, an entry as often as it is named.</summary>
    IEnumerable<IContentEntry> References => [];
}
