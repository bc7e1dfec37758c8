using Microsoft.Net.Http.Headers;

namespace NewsContent.AspNetCore.Http;

/// <summary>Makes strong validators: different bytes have different tags, compressed ones their own (RFC 9110 §8.8.3).</summary>
internal static class EntityTags
{
    public static EntityTagHeaderValue Of(UInt128 hash, bool isCompressed) => new($"\"{hash:x32}{(isCompressed ? "-br" : "")}\"");
}
