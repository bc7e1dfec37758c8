using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NewsContent.Compilation;

/// <summary>Reads YAML by the parser's events: the deserializer overflows the stack on a 416-byte post, and only events know places.</summary>
internal sealed class YamlFrontMatterReader(string text, TextPlace content, FrontMatterBuilder builder, LostComment comments,
    int mostEvents, CancellationToken cancellationToken)
{
    private readonly Parser _parser = new(new StringReader(text.Substring(content.Start, content.Length)));
    private readonly Stack<int> _openCollections = new();
    private int _events;
    private TextPlace _last = new(content.Start, 0);
    private TextPlace? _lastQuoted;

    /// <exception cref="FrontMatterException">The front matter cannot be read on.</exception>
    public FrontMatterMap Read() => ReadRoot() switch
    {
        FrontMatterMap map => map,
        FrontMatterList list => throw new FrontMatterException(FrontMatterRules.NotMapping(list.Place, "a list")),
        var root => throw new FrontMatterException(FrontMatterRules.NotMapping(root.Place, "text")),
    };

    /// <summary>The whole document: a mapping, a list or text; an empty document is an empty mapping.</summary>
    /// <exception cref="FrontMatterException">The document cannot be read on.</exception>
    public FrontMatterValue ReadRoot()
    {
        Next();
        if (Next() is StreamEnd)
            return new FrontMatterMap(EquatableArray<FrontMatterEntry>.Empty, content);

        var root = ReadValue(Next(), depth: 1);
        Next();
        if (Next() is not StreamEnd)
            throw Syntax(_last, "a line that begins with '---' begins a second document; put the value in quotes");

        return root is FrontMatterScalar { IsNull: true } ? new FrontMatterMap(EquatableArray<FrontMatterEntry>.Empty, content) : root;
    }

    private FrontMatterValue ReadValue(ParsingEvent @event, int depth)
    {
        FrontMatterBuilder.CheckDepth(depth, PlaceOf(@event));
        Refuse(@event);
        return @event switch
        {
            Scalar scalar => ReadScalar(scalar),
            SequenceStart start => ReadList(start, depth),
            MappingStart start => ReadMap(start, depth),
            _ => throw Syntax(PlaceOf(@event), "a value is missing here"),
        };
    }

    private FrontMatterScalar ReadScalar(Scalar scalar)
    {
        var place = PlaceOf(scalar);
        var written = scalar.End.Line > scalar.Start.Line
            ? ScalarLines.Of(scalar, text.Substring(place.Start, place.Length))
            : scalar.Value;
        var value = FrontMatterBuilder.Scalar(written, scalar.Style != ScalarStyle.Plain, place);
        comments.CheckBehind(value);
        return value;
    }

    private FrontMatterList ReadList(SequenceStart start, int depth)
    {
        _openCollections.Push(PlaceOf(start).Start);
        comments.CheckOpening(PlaceOf(start));
        var items = new List<FrontMatterValue>();
        for (var next = Next(); next is not SequenceEnd; next = Next())
            items.Add(ReadValue(next, depth + 1));

        return new(items.ToEquatableArray(), TextPlace.Between(_openCollections.Pop(), _last.End));
    }

    private FrontMatterMap ReadMap(MappingStart start, int depth)
    {
        _openCollections.Push(PlaceOf(start).Start);
        var entries = new FrontMatterEntries();
        for (var next = Next(); next is not MappingEnd; next = Next())
        {
            Refuse(next);
            if (next is not Scalar key)
                throw Syntax(PlaceOf(next), "a key must be text");

            var keyPlace = PlaceOf(key);
            FrontMatterBuilder.CheckKey(key.Value, keyPlace);
            if (key is { Value: "<<", Style: ScalarStyle.Plain })
                throw new FrontMatterException(FrontMatterRules.RefusedSyntax(keyPlace, "<<", "merge key"));

            var value = ReadValue(Next(), depth + 1);
            comments.CheckBefore(keyPlace, value);
            builder.Add(entries, new(key.Value, keyPlace, value));
        }

        return new(entries.ToEquatableArray(), TextPlace.Between(_openCollections.Pop(), _last.End));
    }

    private void Refuse(ParsingEvent @event)
    {
        if (@event is AnchorAlias)
            throw Refused(@event, "alias");

        if (@event is NodeEvent { Anchor.IsEmpty: false })
            throw Refused(@event, "anchor");

        // A quoted scalar has the non-specific tag '!' by itself; only one that the post writes is refused.
        if (@event is NodeEvent { Tag.IsEmpty: false } && content.Length > 0 && text[PlaceOf(@event).Start] == '!')
            throw Refused(@event, "tag");
    }

    private FrontMatterException Refused(ParsingEvent @event, string kind)
    {
        var place = PlaceOf(@event);
        var end = text.IndexOfAny([' ', '\r', '\n', ',', ']', '}'], place.Start);
        var written = TextPlace.Between(place.Start, end < 0 ? text.Length : end);
        return new(FrontMatterRules.RefusedSyntax(written, text.Substring(written.Start, written.Length), kind));
    }

    private ParsingEvent Next()
    {
        if (++_events > mostEvents)
            throw new FrontMatterException(FrontMatterRules.Limit(_last, "too many YAML events", $"more than {mostEvents}", $"{mostEvents}"));

        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            if (!_parser.MoveNext() || _parser.Current is null)
                throw Syntax(_last, "the text ends too early");
        }
        catch (YamlException exception)
        {
            throw Explain(exception);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or IndexOutOfRangeException or OverflowException or FormatException)
        {
            throw Syntax(Unplaced(), YamlMessage.OfUnplaced(exception));
        }

        _last = PlaceOf(_parser.Current!);
        if (_parser.Current is Scalar { Style: ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted })
            _lastQuoted = _last;

        return _parser.Current!;
    }

    // YamlDotNet reports some faults without a place: an open collection that meets a key, and escapes beyond Unicode.
    private TextPlace Unplaced() => _openCollections.Count > 1 ? new(_openCollections.Peek(), 1) : new(Math.Min(_last.End, content.End), 0);

    private FrontMatterException Explain(YamlException exception)
    {
        var start = content.Start + (int)Math.Min(exception.Start.Index, content.Length);
        var end = content.Start + (int)Math.Min(Math.Max(exception.End.Index, exception.Start.Index), content.Length);
        var place = YamlMessage.TabIndentation(text, content) is { } tab && exception.Start.Index <= tab.Start - content.Start && exception.Message.Contains("tab")
            ? tab
            : TextPlace.Between(start, end);
        if (OpenQuote.Find(text, content, _lastQuoted, place) is { } quote)
            return Syntax(quote, OpenQuote.Message(text, quote, place));

        if (YamlMessage.IsAboutKeys(exception) && OpenQuote.Inside(text, _lastQuoted, place) is { } inside)
            return Syntax(place, inside);

        return YamlMessage.IsAboutKeys(exception) && MistypedColon.NearFault(text, content, place.Start) is { } colon
            ? Syntax(colon, MistypedColon.Message(text[colon.Start]))
            : Syntax(place, YamlMessage.Of(exception, text, place));
    }

    private TextPlace PlaceOf(ParsingEvent @event) =>
        TextPlace.Between(content.Start + (int)@event.Start.Index, content.Start + (int)Math.Min(@event.End.Index, content.Length));

    private static FrontMatterException Syntax(TextPlace place, string reason) => new(FrontMatterRules.Syntax(place, "YAML", reason));
}
