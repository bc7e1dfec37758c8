using Microsoft.Playwright;

namespace NewsContent.Browser.Tests.Support;

/// <summary>A reader's visit: the page, and what the browser complained of.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];

    private Visit(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
    }

    public IPage Page { get; }

    /// <summary>Errors and warnings of the console, scripts that threw, and requests that failed.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    public static async Task<Visit> StartAsync(IBrowserContext context, string path)
    {
        var visit = new Visit(context, await context.NewPageAsync());
        visit.Page.Console += (_, message) => visit.Note(message.Type is "error" or "warning", $"console: {message.Text}");
        visit.Page.PageError += (_, error) => visit.Note(true, $"script: {error}");
        visit.Page.RequestFailed += (_, request) => visit.Note(true, $"failed: {request.Url}");
        visit.Page.Response += (_, response) => visit.Note(response.Status >= 400 && !response.Request.IsNavigationRequest, $"{response.Status}: {response.Url}");
        await visit.Page.GotoAsync(path);
        return visit;
    }

    /// <summary>Keeps a picture of the whole page, if the environment variable <c>SCREENSHOTS</c> names a folder for it.</summary>
    public async Task ShootAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } folder)
            await Page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), FullPage = true });
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    private void Note(bool counts, string complaint)
    {
        if (counts)
            _complaints.Add(complaint);
    }
}
