using NewsContent.Compilation;

namespace NewsContent.Generators.Validation;

/// <summary>Finds characters that a URL must percent-encode (RFC 3986 §2). The URL is kept as written.</summary>
internal static class UriQuality
{
    public static IEnumerable<Finding> Check(string key, string uri, string source, TextPlace place)
    {
        for (var i = 0; i < uri.Length; i++)
        {
            if (uri[i] is > ' ' and < '\u007F' && "\"<>\\^`{|}".IndexOf(uri[i]) < 0)
                continue;

            var raw = char.IsHighSurrogate(uri[i]) && i + 1 < uri.Length ? uri.Substring(i, 2) : uri[i].ToString();
            var index = Math.Max(0, source.IndexOf(raw, StringComparison.Ordinal));
            return [ValueRules.RawUriCharacter(new(place.Start + index, raw.Length), key, raw)];
        }

        return [];
    }
}
