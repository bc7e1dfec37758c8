using System.Collections.Frozen;
using NewsContent;

// The site, and the same pages from memory: what benchmarks/load.sh compares.
const int MostPages = 1000;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
var app = builder.Build();
app.MapNewsContent(Articles.Collection, static options => options.BaseUrl = new("https://news.example/"));

var step = Math.Max(1, Articles.All.Count / MostPages);
var paths = Enumerable.Range(0, Math.Min(MostPages, Articles.All.Count)).Select(place => Articles.All[place * step].Permalink).ToArray();
var pages = FrozenDictionary<string, byte[]>.Empty;
app.MapGet("/load/paths", (RequestDelegate)(context => context.Response.WriteAsync(string.Join('\n', paths))));
app.MapGet("/load/bare/{**path}", (RequestDelegate)(context =>
{
    var page = pages[context.Request.Path.Value!];
    context.Response.ContentType = "text/html; charset=utf-8";
    context.Response.ContentLength = page.Length;
    return context.Response.BodyWriter.WriteAsync(page).AsTask();
}));

await app.StartAsync();
using (var client = new HttpClient { BaseAddress = new(app.Urls.First()) })
{
    var loaded = new Dictionary<string, byte[]>(StringComparer.Ordinal);
    foreach (var path in paths)
        loaded["/load/bare" + Uri.UnescapeDataString(path)] = await client.GetByteArrayAsync(path);

    pages = loaded.ToFrozenDictionary(StringComparer.Ordinal);
}

app.MapGet("/load/ready", (RequestDelegate)(static context => context.Response.WriteAsync("ready")));
await app.WaitForShutdownAsync();
