namespace NewsContent.AspNetCore.Layouts;

/// <summary>A layout that is a function.</summary>
/// <param name="write">Writes a page: see <see cref="INewsLayout.WriteAsync"/>.</param>
public sealed class DelegateLayout(Func<NewsPage, PageWriter, IServiceProvider, ValueTask> write) : INewsLayout
{
    /// <inheritdoc/>
    public ValueTask WriteAsync(NewsPage page, PageWriter html, IServiceProvider services) => write(page, html, services);
}
