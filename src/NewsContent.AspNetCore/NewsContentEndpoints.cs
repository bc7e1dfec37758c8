using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NewsContent;
using NewsContent.AspNetCore;
using NewsContent.AspNetCore.Assets;
using NewsContent.AspNetCore.Development;
using NewsContent.AspNetCore.Export;
using NewsContent.AspNetCore.Routing;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps a site of articles, and writes it to files.</summary>
public static class NewsContentEndpoints
{
    /// <summary>
    /// Maps the pages of a collection's articles, its lists, feeds and sitemap. All other endpoints of the app except fallbacks take
    /// precedence over these endpoints. All other paths are left to the app.
    /// </summary>
    /// <param name="endpoints">The app.</param>
    /// <param name="collection">The articles, such as <c>Articles.Collection</c>.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>To add metadata to the endpoint of the site.</returns>
    /// <exception cref="ArgumentException">An option cannot be used.</exception>
    /// <exception cref="InvalidOperationException">The app has a site already, or <paramref name="endpoints"/> is a group.</exception>
    /// <exception cref="PackException">The pack of the articles is missing, damaged, of another version or of another build.</exception>
    public static IEndpointConventionBuilder MapNewsContent(
        this IEndpointRouteBuilder endpoints, ContentCollection<Article> collection, Action<NewsContentOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(collection);
        var options = new NewsContentOptions();
        configure?.Invoke(options);
        options.Check();
        FilesBesidePosts.Prepare(endpoints.ServiceProvider);
        BrowserRefresh.MakeWay(options, endpoints.ServiceProvider);
        PackedPosts.SayHowToWatch(endpoints.ServiceProvider);
        // A pack that is missing or of another build ends the app here, with its reason, and not each of its requests.
        if (collection.Count > 0)
            _ = collection[0];

        var isDevelopment = endpoints.ServiceProvider.GetService<IHostEnvironment>()?.IsDevelopment() is true;
        var showsDrafts = options.Drafts == NewsDrafts.Shown || options.Drafts == NewsDrafts.ByEnvironment && isDevelopment;
        return MappedSite.Add(endpoints, new(new(new(collection, options, showsDrafts))));
    }

    /// <summary>Maps the pages of a collection whose entries derive from <see cref="Article"/>, as <see cref="MapNewsContent(IEndpointRouteBuilder, ContentCollection{Article}, Action{NewsContentOptions}?)"/> does.</summary>
    /// <typeparam name="T">The type of the entries. A layout of yours can cast the articles that it is given to it.</typeparam>
    /// <param name="endpoints">The app.</param>
    /// <param name="collection">The articles, such as <c>Posts.Collection</c>.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>To add metadata to the endpoint of the site.</returns>
    /// <exception cref="ArgumentException">An option cannot be used.</exception>
    /// <exception cref="InvalidOperationException">The app has a site already, or <paramref name="endpoints"/> is a group.</exception>
    /// <exception cref="PackException">The pack of the articles is missing, damaged, of another version or of another build.</exception>
    public static IEndpointConventionBuilder MapNewsContent<T>(
        this IEndpointRouteBuilder endpoints, ContentCollection<T> collection, Action<NewsContentOptions>? configure = null)
        where T : Article => endpoints.MapNewsContent(collection.AsArticles(), configure);

    /// <summary>Writes the site that is mapped to a folder, as files that any web server can serve: what the endpoints answer, and the files of the web root.</summary>
    /// <param name="endpoints">The app, with <c>MapNewsContent</c> called. It need not run.</param>
    /// <param name="folder">The folder; it is created, or must be empty.</param>
    /// <param name="configure">Sets the options.</param>
    /// <param name="progress">Told after each file.</param>
    /// <param name="cancellationToken">Cancels the writing. What is written stays.</param>
    /// <returns>The number of files.</returns>
    /// <exception cref="InvalidOperationException">
    /// No site is mapped, or <see cref="NewsContentOptions.BaseUrl"/> is not set, or <c>BaseUrl</c> is an address of this computer.
    /// </exception>
    /// <exception cref="NewsExportException">The folder is not empty, or something cannot be written; the message says what and why.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Task<int> ExportNewsContentAsync(
        this IEndpointRouteBuilder endpoints, string folder, Action<NewsExportOptions>? configure = null, IProgress<NewsExportProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var options = new NewsExportOptions();
        configure?.Invoke(options);
        return SiteExport.Find(endpoints, options).WriteAsync(folder, progress, cancellationToken);
    }
}
