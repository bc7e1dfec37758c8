namespace NewsContent;

/// <summary>What a collection needs to know of its entries.</summary>
public interface IContentEntry
{
    /// <summary>The id, unique in its collection: <c>2021/04/21/slug</c>.</summary>
    string Id { get; }

    /// <summary>The tags, categories and authors of the entry.</summary>
    IEnumerable<Term> Terms { get; }

    /// <summary>The entries that the entry refers to by its <see cref="ReferenceAttribute"/> properties, an entry as often as it is named.</summary>
    IEnumerable<IContentEntry> References => [];
}
