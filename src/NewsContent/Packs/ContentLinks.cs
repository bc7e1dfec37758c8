using System.ComponentModel;

namespace NewsContent.Packs;

/// <summary>Which entries of a collection have links to which entries. Made by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ContentLinks
{
    private readonly List<LinksTo> _links = [];

    /// <summary>Adds the links to the entries of a collection.</summary>
    /// <param name="indexOf">Gives an entry's place in that collection; negative when it is of another.</param>
    /// <param name="pairs">Places of target and linking entry by turns, in order, as <see cref="PackOrder"/> writes them.</param>
    public ContentLinks To(Func<IContentEntry, int> indexOf, string pairs)
    {
        _links.Add(new(indexOf, new(pairs)));
        return this;
    }

    /// <summary>The places of the entries that lead to another.</summary>
    /// <param name="target">The entry that they lead to.</param>
    public IReadOnlyList<int> Of(IContentEntry target)
    {
        foreach (var links in _links)
        {
            if (links.IndexOf(target) is var index and >= 0)
                return links.Find(index);
        }

        return [];
    }

    private sealed record LinksTo(Func<IContentEntry, int> IndexOf, PackOrder Pairs)
    {
        public List<int> Find(int target)
        {
            var (low, high) = (0, Pairs.Count / 2);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (Pairs[2 * middle] < target)
                    low = middle + 1;
                else
                    high = middle;
            }

            var found = new List<int>();
            for (; 2 * low < Pairs.Count && Pairs[2 * low] == target; low++)
                found.Add(Pairs[2 * low + 1]);

            return found;
        }
    }
}
