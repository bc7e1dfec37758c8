using System.Collections.Frozen;
using NewsContent;

// The site, and an app that sends the same responses from memory and does nothing else: what benchmarks/load.sh compares.
const int MostPages = 1000;

var site = Create(args[0]);
site.MapNewsContent(Articles.Collection, static options => options.BaseUrl = new("https://news.example/"));
await site.StartAsync();

var step = Math.Max(1, Articles.All.Count / MostPages);
var paths = Enumerable.Range(0, Math.Min(MostPages, Articles.All.Count)).Select(place => Articles.All[place * step].Permalink).ToArray();
var loaded = new Dictionary<string, (byte[] Body, (string Name, string Value)[] Headers)>(StringComparer.Ordinal);
using (var client = new HttpClient { BaseAddress = new(args[0]) })
{
    foreach (var path in paths)
    {
        using var response = await client.GetAsync(path);
        var headers = response.Headers.Concat(response.Content.Headers).Where(static header => header.Key is not ("Date" or "Server" or "Content-Length"));
        loaded[Uri.UnescapeDataString(path)] = (await response.Content.ReadAsByteArrayAsync(), [.. headers.Select(static header => (header.Key, string.Join(", ", header.Value)))]);
    }
}

var pages = loaded.ToFrozenDictionary(StringComparer.Ordinal);
var bare = Create(args[1]);
bare.MapGet("/paths", (RequestDelegate)(context => context.Response.WriteAsync(string.Join('\n', paths))));
bare.MapGet("/{**path}", (RequestDelegate)(context =>
{
    var (body, headers) = pages[context.Request.Path.Value!];
    foreach (var (name, value) in headers)
        context.Response.Headers[name] = value;

    context.Response.ContentLength = body.Length;
    return context.Response.BodyWriter.WriteAsync(body).AsTask();
}));
await bare.RunAsync();

static WebApplication Create(string url)
{
    var builder = WebApplication.CreateSlimBuilder();
    builder.Logging.ClearProviders();
    builder.WebHost.UseUrls(url);
    return builder.Build();
}
