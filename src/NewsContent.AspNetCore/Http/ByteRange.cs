using Microsoft.AspNetCore.Http;

namespace NewsContent.AspNetCore.Http;

/// <summary>A part of a representation (RFC 9110 §14).</summary>
internal readonly record struct ByteRange(long Start, long Length)
{
    // One range is shorter.
    private const int MostLength = 256;

    /// <summary>The part that a request asks for. All of it when it asks for none, for several at once, or in a way that is not understood, which a server may ignore (§14.2).</summary>
    /// <returns>Null when it cannot be satisfied.</returns>
    public static ByteRange? Of(HttpRequest request, long length)
    {
        var whole = new ByteRange(0, length);
        if (HeaderLength.Of(request.Headers.Range) > MostLength)
            return whole;

        if (request.GetTypedHeaders().Range is not { Ranges.Count: 1 } range || !range.Unit.Equals("bytes", StringComparison.OrdinalIgnoreCase))
            return whole;

        var wanted = range.Ranges.Single();
        if (wanted.From is not { } from)
            return wanted.To is > 0 and { } suffix && length > 0 ? new(Math.Max(0, length - suffix), Math.Min(suffix, length)) : null;

        return from < length ? new(from, Math.Min(wanted.To ?? long.MaxValue, length - 1) - from + 1) : null;
    }
}
