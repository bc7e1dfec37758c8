using System.Globalization;
using System.Text;
using NewsContent.Packs;

namespace NewsContent.Compilation.Packing;

/// <summary>Writes what the manifest says of a post: numbers end with <c>;</c>, texts begin with their length.</summary>
internal sealed class ManifestWriter
{
    private readonly StringBuilder _entry = new();

    /// <summary>The entry of a post, in UTF-8.</summary>
    public static byte[] Write(ParsedPost post, RenderedBody body)
    {
        var writer = new ManifestWriter();
        writer.Text(post.File.RelativePath);
        writer.Place(post.Fence);
        writer.Lines(post.FrontMatter is null ? post.File.Text : post.File.Text.Substring(0, post.BodyStart));
        writer.Number(post.Findings.Count);
        foreach (var finding in post.Findings)
            writer.Finding(finding);

        writer.Number(body.Findings.Count);
        if (body.Findings.Count > 0)
            writer.BodyFindings(body.Findings, post.File.Lines);

        writer.Text(body.Anchors);
        writer.Number(body.Pending.Count);
        foreach (var link in Utf8Links.Of(body))
            writer.Link(link);

        writer.Value(post.Entries ?? (FrontMatterValue?)post.FrontMatter, post.File.Text);
        writer._entry.Append('\n');
        return Encoding.UTF8.GetBytes(writer._entry.ToString());
    }

    private void Lines(string text)
    {
        var starts = new LineMap(text).Starts;
        Number(starts.Count - 1);
        for (var i = 1; i < starts.Count; i++)
            Number(starts[i] - starts[i - 1]);
    }

    private void BodyFindings(EquatableArray<Finding> findings, LineMap lines)
    {
        foreach (var finding in findings)
        {
            Finding(finding);
            Place(lines.At(finding.Place.Start));
            Place(lines.At(finding.Place.End));
        }
    }

    private void Link(PendingLink link)
    {
        Number((int)ManifestLinks.FlagsOf(link));
        Text(link.Target);
        Number(link.Number);
        Number(link.Start);
        Number(link.Length);
        Place(link.Place.Text);
        Place(link.Place.Start);
        Place(link.Place.End);
    }

    private void Finding(Finding finding)
    {
        Text(finding.Rule.Id);
        Place(finding.Place);
        Number(finding.Arguments.Count);
        foreach (var argument in finding.Arguments)
            Text(argument);
    }

    private void Value(FrontMatterValue? value, string source)
    {
        if (value is FrontMatterScalar scalar)
        {
            Scalar(scalar, source.Substring(scalar.Place.Start, scalar.Place.Length));
            return;
        }

        _entry.Append(ManifestMarks.Of(value));
        if (value is null)
            return;

        Place(value.Place);
        switch (value)
        {
            case FrontMatterList list:
                Number(list.Items.Count);
                foreach (var item in list.Items)
                    Value(item, source);
                break;
            case FrontMatterMap map:
                Number(map.Entries.Count);
                foreach (var entry in map.Entries)
                {
                    Key(entry);
                    Value(entry.Value, source);
                }

                break;
        }
    }

    private void Scalar(FrontMatterScalar scalar, string source)
    {
        var mayRebuild = PostFile.MayRebuild(scalar.Text, source);
        if (mayRebuild && source.Length == scalar.Text.Length + (scalar.IsQuoted ? 2 : 0))
        {
            _entry.Append(scalar.IsQuoted ? ManifestMarks.JustQuoted : ManifestMarks.JustPlain);
            Number(scalar.Place.Start);
            Text(scalar.Text);
            return;
        }

        _entry.Append(ManifestMarks.Of(scalar));
        Place(scalar.Place);
        Text(scalar.Text);
        // As it stands in the post, where that cannot be told from text and length.
        Text(mayRebuild ? "" : source);
    }

    private void Key(FrontMatterEntry entry)
    {
        var known = entry.KeyPlace.Length == entry.Key.Length ? Array.IndexOf(PackFormat.KnownKeys, entry.Key) + 1 : 0;
        Number(known);
        if (known > 0)
        {
            Number(entry.KeyPlace.Start);
            return;
        }

        Text(entry.Key);
        Place(entry.KeyPlace);
    }

    private void Place(LinePlace place)
    {
        Number(place.Line);
        Number(place.Column);
    }

    private void Place(TextPlace place)
    {
        Number(place.Start);
        Number(place.Length);
    }

    private void Number(int number) => _entry.Append(number.ToString(CultureInfo.InvariantCulture)).Append(';');

    private void Text(string text)
    {
        Number(text.Length);
        _entry.Append(text);
    }
}

/// <summary>What stands before a value.</summary>
internal static class ManifestMarks
{
    public const char Nothing = '-';
    public const char Plain = 'p';
    public const char Quoted = 'q';
    public const char JustPlain = 'P';
    public const char JustQuoted = 'Q';
    public const char List = 'l';
    public const char Map = 'm';

    public static char Of(FrontMatterValue? value) => value switch
    {
        null => Nothing,
        FrontMatterScalar { IsQuoted: true } => Quoted,
        FrontMatterScalar => Plain,
        FrontMatterList => List,
        _ => Map,
    };
}
