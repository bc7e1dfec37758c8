using Microsoft.Net.Http.Headers;
using NewsContent.AspNetCore.Links;
using NewsContent.AspNetCore.Routing;

namespace NewsContent.AspNetCore.Http;

/// <summary>A resource as it is sent: what the layout wrote, and the places where bodies go, which stay where they are stored.</summary>
/// <remarks>Immutable and safe to use from any thread.</remarks>
internal sealed class RenderedPage(SiteResource resource, SiteTerms? stamp, ReadOnlyMemory<byte> text, (int Place, Html Body)[] bodies, int length, UInt128 hash)
{
    public string MediaType { get; } = resource.MediaType;

    public string? CacheControl { get; } = resource.CacheControl;

    public int StatusCode { get; } = resource.StatusCode;

    public UInt128 Hash => hash;

    /// <summary>A strong validator: different bytes have different tags (RFC 9110 §8.8.3).</summary>
    public EntityTagHeaderValue Tag { get; } = new($"\"{hash:x32}\"");

    /// <summary>That of the compressed bytes.</summary>
    public EntityTagHeaderValue CompressedTag { get; } = new($"\"{hash:x32}-br\"");

    public int Length => length;

    public int PieceCount => 2 * bodies.Length + 1;

    /// <summary>What it takes in memory besides bodies.</summary>
    public int Size => text.Length + 1024;

    /// <summary>Whether it was made of the content that the site has now.</summary>
    public bool IsOf(SiteTerms now) => ReferenceEquals(stamp, now);

    public ReadOnlyMemory<byte> Piece(int number)
    {
        var body = number / 2;
        if (number % 2 == 1)
            return bodies[body].Body.TryGetUtf8(out var utf8) ? utf8 : default;

        var start = body == 0 ? 0 : bodies[body - 1].Place;
        return text[start..(body < bodies.Length ? bodies[body].Place : text.Length)];
    }
}
