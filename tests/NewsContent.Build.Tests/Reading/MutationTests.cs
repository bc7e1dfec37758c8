using System.Globalization;
using NewsContent.Build.Tests.Support;
using NewsContent.Packs;
using Xunit;

namespace NewsContent.Build.Tests.Reading;

/// <summary>A damaged pack gives values or a <see cref="PackException"/>, and nothing else.</summary>
public class MutationTests
{
    private const int Mutations = 10_000;

    private static readonly PackKey s_date = new("date");

    private static readonly Action<PackRowReading>[] s_readings =
    [
        static place => _ = place.Row.Slug,
        static place => _ = place.Row.Excerpt,
        static place => _ = place.Row.ContentHash + place.Row.WordCount + place.Row.ReadingTime + place.Row.IsDraft,
        static place => _ = place.Row.PathId(3),
        static place => _ = place.Row.DatedId(s_date, isDateOnly: false),
        static place => _ = place.Row.DatedId(s_date, isDateOnly: true),
        static place => _ = new FrontMatterValue(place.Row.Values.ToDictionary(static value => value.Any())).ToString(),
        static place => _ = place.Row.Values.TryGet(s_date, out var date) ? date.Date().ToString(CultureInfo.InvariantCulture) : "",
        static place => _ = place.Pack.QuickText(place.Number, PackFormat.TitleNumber),
        static place => _ = PackMap.TryFind(place.Pack.FrontMatter(place.Number), s_date, out var found) ? found.Any() : default,
        static place => _ = place.Row.Headings,
        static place => _ = place.Row.Links,
        static place => _ = place.Row.Images,
        static place => _ = place.Row.Html.ToString(),
    ];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void MutatedPack_GivesValuesOrPackExceptions(bool isCompressed)
    {
        var original = Image(isCompressed);
        var random = new Random(20260421);
        var (refused, read) = (0, 0);
        for (var number = 0; number < Mutations; number++)
        {
            var image = Mutate(original, random);
            if (Read(image, original.ManifestId, $"mutation {number} of {(isCompressed ? "compressed" : "plain")} bodies"))
                read++;
            else
                refused++;
        }

        // Both kinds are many, so that neither the header's check nor the readers are all that is tested.
        Assert.InRange(refused, Mutations / 10, Mutations);
        Assert.InRange(read, Mutations / 10, Mutations);
    }

    private static PackImage Image(bool isCompressed)
    {
        using var archive = new PostArchive(2, isCompressed);
        archive.Write("list.yml", "- { slug: anna, name: Anna, born: 1990-01-02 }\n- { id: 北京, name: Bei, tags: [ a, [ b ], { c: d } ] }\n");
        archive.Write("map.yml", "carla: { name: Carla }\ntitle: { name: Title, slug: other }\n");
        archive.Write("many.md", $"---\n{string.Concat(Enumerable.Range(0, 16).Select(static number => $"key{number}: {number}\n"))}date: 2026-04-21 8:00 +08:00\n---\n# A\n\n## B\n");
        archive.Build();
        return new(archive.Bytes.Table, archive.Bytes.Bodies);
    }

    private static PackImage Mutate(PackImage original, Random random)
    {
        var (table, bodies) = random.Next(4) > 0 ? (Damage(original.Table, random), original.Bodies) : (original.Table, Damage(original.Bodies, random));
        var image = new PackImage([.. table], [.. bodies]);
        if (random.Next(2) == 0)
            image.Mend();

        return image;
    }

    private static byte[] Damage(byte[] bytes, Random random)
    {
        switch (random.Next(8))
        {
            case 0:
                return bytes[..random.Next(bytes.Length)];
            case 1:
                var added = new byte[random.Next(1, 100)];
                random.NextBytes(added);
                return [.. bytes, .. added];
            default:
                byte[] damaged = [.. bytes];
                for (var count = random.Next(1, 9); count > 0; count--)
                    damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
                return damaged;
        }
    }

    // Whether the pack could be opened.
    private static bool Read(PackImage image, string id, string name)
    {
        ContentPack? pack = null;
        if (!IsRead(() => pack = ContentPack.Open(image.Table, image.Bodies, id), name))
            return false;

        for (var row = 0; row < Math.Min(pack!.RowCount, 10); row++)
        {
            for (var item = -1; item < 2; item++)
            {
                var place = new PackRowReading(pack, row, item);
                if (!IsRead(() => _ = place.Row.Path, name))
                    continue;

                foreach (var reading in s_readings)
                    IsRead(() => reading(place), name);
            }
        }

        return true;
    }

    private static bool IsRead(Action reading, string name)
    {
        try
        {
            reading();
            return true;
        }
        catch (PackException)
        {
            return false;
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException(name, exception);
        }
    }

    private readonly record struct PackRowReading(ContentPack Pack, int Number, int Item)
    {
        public PackRow Row => new(Pack, Number, Item);
    }
}
