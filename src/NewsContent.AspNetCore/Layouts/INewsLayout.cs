namespace NewsContent.AspNetCore.Layouts;

/// <summary>Writes pages.</summary>
/// <remarks>Used by many requests at once. The same page must be written with the same bytes, else clients never get a 304: no clock, nothing random, nothing of the reader. Pages are kept, and sent to all alike.</remarks>
public interface INewsLayout
{
    /// <summary>Writes a page as a whole HTML document in UTF-8.</summary>
    /// <param name="page">The page: an <see cref="ArticlePage"/>, <see cref="ListPage"/>, <see cref="TermsPage"/>, <see cref="ArchivePage"/> or <see cref="NotFoundPage"/>.</param>
    /// <param name="html">Where to write.</param>
    /// <param name="services">The services of the request, such as a renderer of Razor components.</param>
    ValueTask WriteAsync(NewsPage page, PageWriter html, IServiceProvider services);
}
