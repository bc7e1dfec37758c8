using System.Globalization;

namespace NewsContent.AspNetCore.Metadata;

/// <summary>Dates as RFC 3339 writes them, which HTML, Atom, JSON Feed, schema.org and sitemaps read.</summary>
internal static class IsoDate
{
    // HTML takes three digits of a second (§2.3.5.7), which is what it is shortened to everywhere.
    public static string Of(DateTimeOffset date) => date.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFzzz", CultureInfo.InvariantCulture);
}
