using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;

namespace NewsContent.AspNetCore.Tests.Support;

/// <summary>The sample over this project's own posts, with all its pages.</summary>
public sealed class Newsroom : WebApplicationFactory<Program>
{
    private readonly Dictionary<string, string> _pages = new(StringComparer.Ordinal);

    public HttpClient Client { get; private set; } = null!;

    /// <summary>The HTML of all pages that can be reached from the first, by path.</summary>
    public IReadOnlyDictionary<string, string> Pages => _pages;

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.UseTestServer().ConfigureLogging(static logging => logging.ClearProviders());

    public async Task CrawlAsync()
    {
        if (_pages.Count > 0)
            return;

        Client = CreateClient(new() { AllowAutoRedirect = false });
        var pending = new Queue<string>(["/"]);
        while (pending.TryDequeue(out var path))
        {
            if (_pages.ContainsKey(path))
                continue;

            using var response = await Client.GetAsync(path);
            Assert.True(response.IsSuccessStatusCode, $"{path}: {(int)response.StatusCode}");
            if (response.Content.Headers.ContentType?.MediaType != "text/html")
                continue;

            _pages[path] = await response.Content.ReadAsStringAsync();
            foreach (var link in StrictHtml.Parse(_pages[path]).QuerySelectorAll("[href], [src]").Select(static element => element.GetAttribute("href") ?? element.GetAttribute("src")!))
            {
                if (link.StartsWith('/') && !link.StartsWith("//", StringComparison.Ordinal))
                    pending.Enqueue(link.Split('#')[0]);
            }
        }
    }
}
