using System.Text;
using System.Text.Json;

namespace NewsContent.Compilation;

/// <summary>Reads JSON (RFC 8259) front matter, as Hugo has it.</summary>
internal static class JsonFrontMatterReader
{
    /// <exception cref="FrontMatterException">The front matter cannot be read on.</exception>
    public static FrontMatterMap Read(string text, TextPlace content, FrontMatterBuilder builder) => (FrontMatterMap)ReadRoot(text, content, builder);

    /// <summary>The whole document.</summary>
    /// <exception cref="FrontMatterException">The document cannot be read on.</exception>
    public static FrontMatterValue ReadRoot(string text, TextPlace content, FrontMatterBuilder builder)
    {
        var places = new Utf8Places(text, content);
        // The limit of our own model is checked with a place; this one only keeps the reader from going deeper.
        var reader = new Utf8JsonReader(places.Bytes, new JsonReaderOptions { MaxDepth = FrontMatterLimits.Depth + 2 });
        try
        {
            reader.Read();
            var root = ReadValue(ref reader, places, builder, depth: 1);
            // Read on to the end: what follows the document is a fault.
            reader.Read();
            return root;
        }
        catch (JsonException exception)
        {
            var fault = places.AtLine((int)(exception.LineNumber ?? 0), (int)(exception.BytePositionInLine ?? 0));
            throw new FrontMatterException(OpenQuote.Before(fault.End, text, content, "\"", comment: null) is { } quote
                ? FrontMatterRules.Syntax(quote, "JSON", OpenQuote.Message(text, quote, quote))
                : FrontMatterRules.Syntax(fault, "JSON", Reason(exception.Message)));
        }
        catch (InvalidOperationException)
        {
            // Utf8JsonReader takes a lone surrogate escape for text until the text is asked for.
            throw new FrontMatterException(FrontMatterRules.Syntax(places.Of(reader), "JSON", "an escape here stands for no character; write the character itself"));
        }
    }

    private static FrontMatterValue ReadValue(ref Utf8JsonReader reader, Utf8Places places, FrontMatterBuilder builder, int depth)
    {
        var place = places.Of(reader);
        builder.StopIfCancelled();
        FrontMatterBuilder.CheckDepth(depth, place);
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => ReadMap(ref reader, places, builder, depth),
            JsonTokenType.StartArray => ReadList(ref reader, places, builder, depth),
            JsonTokenType.String => FrontMatterBuilder.Scalar(reader.GetString() ?? "", isQuoted: true, place),
            _ => FrontMatterBuilder.Scalar(Encoding.UTF8.GetString(reader.ValueSpan.ToArray()), isQuoted: false, place),
        };
    }

    private static FrontMatterMap ReadMap(ref Utf8JsonReader reader, Utf8Places places, FrontMatterBuilder builder, int depth)
    {
        var start = places.Of(reader).Start;
        var entries = new FrontMatterEntries();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var keyPlace = places.Of(reader);
            var key = reader.GetString() ?? "";
            FrontMatterBuilder.CheckKey(key, keyPlace);
            reader.Read();
            builder.Add(entries, new(key, keyPlace, ReadValue(ref reader, places, builder, depth + 1)));
        }

        return new(entries.ToEquatableArray(), TextPlace.Between(start, places.Of(reader).End));
    }

    private static FrontMatterList ReadList(ref Utf8JsonReader reader, Utf8Places places, FrontMatterBuilder builder, int depth)
    {
        var start = places.Of(reader).Start;
        var items = new List<FrontMatterValue>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(ReadValue(ref reader, places, builder, depth + 1));

        return new(items.ToEquatableArray(), TextPlace.Between(start, places.Of(reader).End));
    }

    private static string Reason(string message)
    {
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (end < 0 ? message : message.Substring(0, end)).Replace('\n', ' ').TrimEnd('.');
    }
}
