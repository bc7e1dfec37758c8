using NewsContent.Compilation;

namespace NewsContent.Generators.Validation;

/// <summary>Finds characters that a URL must percent-encode (RFC 3986 §2). The URL is kept as written.</summary>
internal static class UriQuality
{
    /// <summary>What is wrong with the first such character; null when there is none.</summary>
    public static Finding? Check(PostFile file, string key, string uri, TextPlace place)
    {
        for (var i = 0; i < uri.Length; i++)
        {
            if (uri[i] is > ' ' and < '\u007F' and not ('"' or '<' or '>' or '\\' or '^' or '`' or '{' or '|' or '}'))
                continue;

            var raw = char.IsHighSurrogate(uri[i]) && i + 1 < uri.Length ? uri.Substring(i, 2) : uri[i].ToString();
            var index = Math.Max(0, file.SourceOf(uri, place).IndexOf(raw, StringComparison.Ordinal));
            return ValueRules.RawUriCharacter(new(place.Start + index, raw.Length), key, raw);
        }

        return null;
    }
}
