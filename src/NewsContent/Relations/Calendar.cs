using System.Globalization;

namespace NewsContent.Relations;

/// <summary>Sorts entries into years and months by their ids, <c>2021/04/21/slug</c>, which hold the date in the entry's own offset.</summary>
internal static class Calendar
{
    public static IReadOnlyList<ContentYear<T>> Of<T>(LoadedContent<T> content)
        where T : class, IContentEntry
    {
        var months = new Dictionary<(int Year, int Month), List<int>>();
        for (var index = 0; index < content.Count; index++)
        {
            if (MonthOf(content.Ids[index]) is not { } month)
                return [];

            if (!months.TryGetValue(month, out var places))
                months.Add(month, places = []);

            places.Add(index);
        }

        return [.. months.GroupBy(static pair => pair.Key.Year).OrderByDescending(static year => year.Key).Select(year => YearOf(content, year))];
    }

    private static ContentYear<T> YearOf<T>(LoadedContent<T> content, IGrouping<int, KeyValuePair<(int Year, int Month), List<int>>> year)
        where T : class, IContentEntry
    {
        // Near the turn of a year the order of the collection, by instant, is not that of the dates in their own offsets.
        int[] places = [.. year.SelectMany(static month => month.Value).Order()];
        return new(
            year.Key,
            new EntryList<T>(content, places),
            [.. year.OrderByDescending(static month => month.Key.Month).Select(month => new ContentMonth<T>(year.Key, month.Key.Month, new EntryList<T>(content, [.. month.Value])))]);
    }

    private static (int Year, int Month)? MonthOf(string id) =>
        id.Length > 10 && id[4] == '/' && id[7] == '/' && id[10] == '/'
        && int.TryParse(id.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && int.TryParse(id.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            ? (year, month)
            : null;
}
