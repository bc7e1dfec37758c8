using System.Text;

namespace NewsContent.Compilation;

/// <summary>Reads headings, links, images, words and excerpt off rendered HTML in one pass.</summary>
internal sealed class BodyFacts
{
    private readonly List<BodyHeading> _headings = [];
    private readonly List<BodyLink> _links = [];
    private readonly List<BodyImage> _images = [];
    private readonly WordCounter _words = new();
    private readonly FootnoteMarks _marks = new();
    private readonly LinkCollector _pending;
    private readonly ExcerptFinder _excerpt;
    private readonly StringBuilder _headingText = new();
    private readonly StringBuilder _linkText = new();
    private (int Level, string Id)? _openHeading;
    private string? _openLink;

    private readonly ScriptCount _scripts;

    private BodyFacts(string html, ScriptCount scripts) => (_scripts, _pending, _excerpt) = (scripts, new(html), new(mayBeMarked: html.IndexOf("<!--", StringComparison.Ordinal) >= 0));

    /// <param name="scripts">Counts the text as well.</param>
    public static RenderedBody Read(string html, EquatableArray<Finding> findings, ScriptCount scripts)
    {
        var facts = new BodyFacts(html, scripts);
        for (var scanner = new HtmlScanner(html); scanner.Read();)
            facts.Take(scanner);

        facts.CloseHeading();
        facts.CloseLink();
        return new(
            html,
            facts._excerpt.Finish(),
            facts._headings.ToEquatableArray(),
            facts._links.ToEquatableArray(),
            facts._images.ToEquatableArray(),
            facts._words.CjkCharacters,
            facts._words.OtherWords,
            findings)
        {
            Pending = facts._pending.Links,
            Anchors = facts._pending.Anchors,
        };
    }

    private void Take(HtmlScanner token)
    {
        var isMark = _marks.Covers(token);
        switch (token.Kind)
        {
            case HtmlTokenKind.Text when isMark:
                token.AppendTextTo(_linkText);
                break;
            case HtmlTokenKind.Text:
                _words.Add(token.Text);
                _scripts.Add(token.Text);
                _excerpt.AddText(token, _openHeading is not null, _openLink is not null);
                if (_openHeading is not null)
                    token.AppendTextTo(_headingText);
                if (_openLink is not null)
                    token.AppendTextTo(_linkText);
                break;
            case HtmlTokenKind.StartTag:
                Open(token);
                break;
            case HtmlTokenKind.EndTag:
                Close(token.Name);
                break;
            default:
                _excerpt.AddComment(token.Text);
                break;
        }
    }

    private void Open(HtmlScanner tag)
    {
        if (BlockElements.Breaks(tag.Name))
        {
            _words.EndWord();
            _excerpt.StartBlock(tag.Name);
            if (tag.Name == "br" && _openHeading is not null)
                _headingText.Append(PlainText.Break);
            if (tag.Name == "br" && _openLink is not null)
                _linkText.Append(PlainText.Break);
        }

        _pending.AddAnchors(tag);
        if (HeadingLevel(tag.Name) is { } level)
        {
            CloseHeading();
            _openHeading = (level, tag.Attribute("id") ?? "");
        }
        else if (tag.MayHaveUrls)
        {
            AddUrls(tag);
        }
    }

    private void AddUrls(HtmlScanner tag)
    {
        if (tag.Name == "a" && tag.Attribute("href") is { } target)
        {
            CloseLink();
            _openLink = target;
        }

        _pending.AddUrls(tag, _links.Count, _images.Count);
        if (tag.Name == "img" && tag.Attribute("src") is { } source)
            _images.Add(new(source, tag.Attribute("alt")));
    }

    private void Close(string name)
    {
        if (BlockElements.Breaks(name))
        {
            _words.EndWord();
            _excerpt.EndBlock(name);
        }

        if (HeadingLevel(name) is not null)
            CloseHeading();
        else if (name == "a")
            CloseLink();
    }

    private void CloseHeading()
    {
        if (_openHeading is { } heading)
            _headings.Add(new(heading.Level, heading.Id, PlainText.Of(_headingText)));

        _openHeading = null;
        _headingText.Clear();
    }

    private void CloseLink()
    {
        if (_openLink is { } target)
            _links.Add(new(target, PlainText.Of(_linkText)));

        _openLink = null;
        _linkText.Clear();
    }

    private static int? HeadingLevel(string name) => name.Length == 2 && name[0] == 'h' && name[1] is >= '1' and <= '6' ? name[1] - '0' : null;
}
