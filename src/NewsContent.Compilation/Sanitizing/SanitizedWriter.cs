using System.Text;
using AngleSharp.Dom;

namespace NewsContent.Compilation;

/// <summary>Writes what is allowed of a tree. Without recursion: the depth of a tree is up to the post.</summary>
/// <param name="source">The places in the post's HTML of what the tree was parsed from; null when the tree is the post's own.</param>
/// <param name="isFitted">
/// Whether an element that a parser would move, or that would close another element, is written as <c>div</c>, or is
/// replaced by its content.
/// </param>
internal sealed class SanitizedWriter(HtmlPolicy policy, RemovedMarkup removed, SourceMap? source, bool isFitted)
{
    private const string HtmlNamespace = "http://www.w3.org/1999/xhtml";

    // What they hold is no text of the post. All others that are not allowed leave what they hold.
    private static readonly HashSet<string> s_withContent = new(StringComparer.Ordinal)
    {
        "script", "style", "template", "iframe", "object", "embed", "applet", "svg", "math", "title", "textarea", "select", "button", "noembed", "noframes", "xmp", "plaintext",
        "canvas", "frameset", "meta", "link", "base", "input",
    };

    private static readonly int s_division = AllowedHtml.Elements.Find("div".AsSpan());

    private readonly StringBuilder _text = new();
    private readonly Stack<OpenNode> _open = new();
    private readonly OpenElements _written = new();
    private readonly SanitizedAttributes _attributes = new(policy, removed);
    private int _place = -1;
    private int _endOfPre = -1;

    /// <summary>The places in the post's HTML of the tags that are written.</summary>
    public SourceMap Places { get; } = new();

    private sealed record OpenNode(INode Node, string? EndTag)
    {
        public int NextChild { get; set; }
    }

    public string Write(INodeList nodes)
    {
        for (var i = 0; i < nodes.Length; i++)
        {
            Enter(nodes[i]);
            while (_open.Count > 0)
                Step();
        }

        return _text.ToString();
    }

    private void Step()
    {
        var open = _open.Peek();
        if (open.NextChild < open.Node.ChildNodes.Length)
        {
            Enter(open.Node.ChildNodes[open.NextChild++]);
            return;
        }

        _open.Pop();
        if (open.EndTag is null)
            return;

        _written.Close();
        _text.Append(open.EndTag);
    }

    private void Enter(INode node)
    {
        switch (node)
        {
            case IElement element:
                Enter(element);
                break;
            case IComment comment when PlainHtml.IsPlainComment(comment.Data.AsSpan()):
                _text.Append("<!--").Append(comment.Data).Append("-->");
                break;
            case IComment:
                removed.AddComment(_place);
                break;
            case IText text:
                // The parser drops the first line feed of a pre.
                if (_text.Length == _endOfPre && text.Data is ['\n', ..])
                    _text.Append('\n');

                HtmlText.Append(_text, text.Data, isAttribute: false);
                break;
        }
    }

    private void Enter(IElement element)
    {
        var number = element.NamespaceUri == HtmlNamespace && IsName(element.LocalName) ? AllowedHtml.Elements.Find(element.LocalName.AsSpan()) : -1;
        // What the parser added by itself has no place of its own.
        if (element.SourceReference is { Position.Index: var index })
            _place = source is null ? index : source.SourceOf(index) ?? _place;

        if (number < 0 || !_attributes.Read(element, number, _place))
        {
            Remove(element);
            if (element.NamespaceUri == HtmlNamespace && !s_withContent.Contains(element.LocalName))
                _open.Push(new(element, EndTag: null));

            return;
        }

        if (isFitted && !_written.Fits(number))
        {
            removed.AddMisplaced(element.LocalName, _place);
            if (!ReplaceWithFitting(ref number))
            {
                if (!AllowedHtml.IsVoid(number))
                    _open.Push(new(element, EndTag: null));

                return;
            }
        }

        var name = AllowedHtml.Elements[number];
        if (_place >= 0)
            Places.Add(_text.Length, _place, length: 1);

        _text.Append('<').Append(name);
        _attributes.WriteTo(_text, number);
        _text.Append('>');
        if (name == "iframe")
            _text.Append("</iframe>");
        else if (!AllowedHtml.IsVoid(number))
            Open(element, number, name);
    }

    // A block stays a block, so that its text does not run into the text around it.
    private bool ReplaceWithFitting(ref int number)
    {
        if (!AllowedHtml.EndsParagraph(number) || AllowedHtml.IsVoid(number) || !_written.Fits(s_division))
            return false;

        number = s_division;
        return true;
    }

    private void Open(IElement element, int number, string name)
    {
        if (name == "pre")
            _endOfPre = _text.Length;

        _written.Open(number);
        _open.Push(new(element, "</" + name + ">"));
    }

    private void Remove(IElement element)
    {
        if (element.LocalName == "iframe")
            removed.AddFrame(LateSource.Of(element.LocalName, element.GetAttribute) ?? element.GetAttribute("src") ?? "", _place);
        else
            removed.AddElement(element.LocalName, _place);
    }

    private static bool IsName(string name) => PlainTag.EndOfName(name, 0) == name.Length;
}
