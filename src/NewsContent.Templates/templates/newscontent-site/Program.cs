using NewsContent;
using NewsContent.AspNetCore.Export;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

// Serves the files of wwwroot and the files beside posts.
app.UseStaticFiles();
app.MapNewsContent(Articles.Collection, options =>
{
    options.Title = "NewsContentSite";
    options.Description = "What this site is about.";
    // The address of the site for readers. Feeds, sitemap and metadata need it: set BaseUrl in appsettings.json or in the environment
    // before you publish.
    options.BaseUrl = app.Configuration["BaseUrl"] is { Length: > 0 } url ? new Uri(url, UriKind.RelativeOrAbsolute) : null;
});

// `dotnet run -- export FOLDER` writes the site as static files.
if (args is ["export", var folder])
{
    try
    {
        Console.WriteLine($"{await app.ExportNewsContentAsync(folder)} files in {folder}");
        return 0;
    }
    catch (Exception exception) when (exception is InvalidOperationException or NewsExportException)
    {
        Console.Error.WriteLine(exception.Message);
        return 1;
    }
}

await app.RunAsync();
return 0;
