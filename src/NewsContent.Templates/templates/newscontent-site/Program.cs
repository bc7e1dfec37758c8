using NewsContent;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, WebRootPath = Path.Combine(AppContext.BaseDirectory, "wwwroot") });
var app = builder.Build();

app.UseStaticFiles();
app.MapNewsContent(Articles.Collection, options =>
{
    options.Title = "NewsContentSite";
    options.Description = "What this site is about.";
    // Feeds, sitemap and metadata name it; set it in appsettings.json or the environment variable BaseUrl.
    options.BaseUrl = new Uri(app.Configuration["BaseUrl"] ?? "http://localhost:5000/");
});

// `dotnet run -- export FOLDER` writes the site as static files.
if (args is ["export", var folder])
{
    Console.WriteLine($"{await app.ExportNewsContentAsync(folder)} files in {folder}");
    return;
}

await app.RunAsync();
