using System.Globalization;
using NewsContent;
using RequestCosts;

// What each kind of request costs, as a multiple of an article page that is rendered without a cache: what benchmarks/requests.sh prints.
const int MostRatio = 50;

var articles = Articles.All;
var random = new Random(1);
string Article() => articles[random.Next(articles.Count)].Permalink;
string Host() => string.Create(CultureInfo.InvariantCulture, $"{new string('h', 200)}{random.Next()}.example");
string Words() => string.Join('-', Enumerable.Range(0, 8).Select(_ => Article().Split('-')[^2]));
(string, string) Header(string name, string value) => (name, string.Concat(Enumerable.Repeat(value, 30_000 / value.Length)));

var tags = Articles.Collection.Counts<Tag>();
string Tag() => "/tags/" + Uri.EscapeDataString(tags[random.Next(tags.Count)].Term.Name) + "/";
(string Name, Func<Request> Next)[] kinds =
[
    ("article page", () => new(Article())),
    ("article page, Brotli", () => new(Article(), Header: ("Accept-Encoding", "br"))),
    ("article page, HEAD", () => new(Article(), Method: "HEAD")),
    ("article page, 7,000 characters of query", () => new(Article() + "?" + new string('q', 7_000))),
    ("article page, 30 KB of If-None-Match", () => new(Article(), Header: Header("If-None-Match", "\"\","))),
    ("article page, 30 KB of Accept-Encoding", () => new(Article(), Header: Header("Accept-Encoding", "a,"))),
    ("article page, 30 KB of ranges", () => new(Article(), Header: ("Range", "bytes=" + Header("", "0-0,").Item2))),
    ("article page, other host", () => new(Article(), Host: Host())),
    ("article page, without its slash", () => new(Article().TrimEnd('/'))),
    ("article page, POST", () => new(Article(), Method: "POST")),
    ("page of the list of all", () => new($"/page/{random.Next(2, articles.Count / 20)}/")),
    ("list of a tag", () => new(Tag())),
    ("all tags, a page", () => new($"/tags/page/{random.Next(2, tags.Count / 500 + 1)}/")),
    ("all tags, the first page, other host", () => new("/tags/", Host: Host())),
    ("all years and months, other host", () => new("/archive/", Host: Host())),
    ("RSS", () => new("/feed.xml", Host: Host())),
    ("Atom", () => new("/atom.xml", Host: Host())),
    ("JSON Feed", () => new("/feed.json", Host: Host())),
    ("RSS, Brotli", () => new("/feed.xml", Host: Host(), Header: ("Accept-Encoding", "br"))),
    ("RSS of a tag", () => new(Tag() + "feed.xml")),
    ("RSS of a tag, Brotli", () => new(Tag() + "feed.xml", Header: ("Accept-Encoding", "br"))),
    ("sitemap", () => new("/sitemap.xml")),
    ("sitemap, part", () => new("/sitemap-1.xml")),
    ("sitemap, part, Brotli", () => new("/sitemap-1.xml", Header: ("Accept-Encoding", "br"))),
    ("sitemap, part, range", () => new("/sitemap-1.xml", Header: ("Range", "bytes=-1"))),
    ("sitemap, part, other host", () => new("/sitemap-1.xml", Host: Host())),
    ("sitemap, part, other host, Brotli", () => new("/sitemap-1.xml", Host: Host(), Header: ("Accept-Encoding", "br"))),
    ("sitemap of an unknown name", () => new($"/sitemap-{random.Next()}.xml")),
    ("missing, other words", () => new($"/2026/01/01/{Words()}/")),
    ("missing, same words", () => new("/2026/01/01/council-opens-harbour-of-the-northern-town/")),
    ("missing, a long name", () => new($"/{string.Concat(Enumerable.Range(0, 40).Select(_ => Words()))[..900]}/")),
    ("missing, 8,000 characters", () => new("/" + string.Concat(Enumerable.Repeat("council-", 1_000)) + "/")),
    ("missing, 8,000 characters of accents", () => new("/a" + string.Concat(Enumerable.Repeat("%CC%95%CC%80", 666)) + "/")),
    ("missing, 4,000 slashes", () => new("/" + string.Concat(Enumerable.Repeat("a/", 4_000)))),
    ("missing, 12,000 letters of host", () => new("/nothing/", Host: new string('h', 12_000))),
];

var before = Runs.Memory();
using var uncached = await Runs.StartAsync(cacheLimit: 0);
var first = await Runs.FirstAsync(uncached, [.. kinds.Select(static kind => kind.Next())]);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{articles.Count} articles, {tags.Count} tags. Each kind of request once, indexes made: {first:F0} ms, {Runs.Memory() - before} MB"));
using var cached = await Runs.StartAsync(cacheLimit: 64 << 20);
before = Runs.Memory();
// The runtime compiles methods again that are called often.
for (var i = 0; i < 100; i++)
    await Runs.FirstAsync(uncached, [.. kinds.Select(static kind => kind.Next())]);

var unit = double.MaxValue;
for (var i = 0; i < 5; i++)
    unit = Math.Min(unit, await Runs.MeasureAsync(uncached, kinds[0].Next));

var isWithin = true;
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"",-42} {"no cache, us",14} {"ratio",8} {"cache, us",14} {"ratio",8}"));
foreach (var (name, next) in kinds)
{
    var (without, with) = (await Runs.MeasureAsync(uncached, next), await Runs.MeasureAsync(cached, next));
    isWithin &= without <= MostRatio * unit && with <= MostRatio * unit;
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-42} {without,14:F1} {without / unit,8:F2} {with,14:F1} {with / unit,8:F2}"));
}

Console.WriteLine($"Memory after all these requests, cache of 64 MB included: {Runs.Memory() - before} MB more. "
    + (isWithin ? $"Every request costs at most {MostRatio} article pages." : $"Some request costs more than {MostRatio} article pages."));
return isWithin ? 0 : 1;
