using NewsContent;
using NewsSite;

var builder = WebApplication.CreateSlimBuilder(args);
var app = builder.Build();
app.UseStaticFiles();
app.MapNewsContent(Articles.Collection, options =>
{
    options.Title = "编译新闻室";
    options.Description = "NewsContent.Generators 自己的新闻室。";
    options.Language = "zh-Hans";
    options.BaseUrl = new Uri(app.Configuration["BaseUrl"] ?? "http://localhost:5000/", UriKind.RelativeOrAbsolute);
});

if (args is ["export", ..])
    return await Export.RunAsync(app, args[1..]);

await app.RunAsync();
return 0;
