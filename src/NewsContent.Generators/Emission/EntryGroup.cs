using NewsContent.Generators.Model;

namespace NewsContent.Generators.Emission;

/// <summary>Entries that are created together: at most 16 neighbours of one year.</summary>
internal sealed record EntryGroup(int Year, int Number, int Start, int Count)
{
    private const int MostEntries = 16;

    public string ClassName => ClassNameOf(Year);

    public string MethodName => "Group" + CSharpLiteral.Of(Number);

    public string LinkMethodName => "Link" + CSharpLiteral.Of(Number);

    public string Reference => $"{ClassName}.{MethodName}()";

    public static string ClassNameOf(int year) => year == 0 ? "Entries" : "Entries" + CSharpLiteral.Of(year);

    public static IEnumerable<EntryGroup> Of(IReadOnlyList<EntrySummary> entries)
    {
        var start = 0;
        foreach (var year in entries.GroupBy(static entry => entry.Year))
        {
            foreach (var group in OfYear(year.Key, year.Count()))
                yield return group with { Start = start + group.Start };

            start += year.Count();
        }
    }

    /// <summary>The groups of a year, with starts counted within it.</summary>
    public static IEnumerable<EntryGroup> OfYear(int year, int count)
    {
        for (var start = 0; start < count; start += MostEntries)
            yield return new(year, start / MostEntries, start, Math.Min(MostEntries, count - start));
    }
}
