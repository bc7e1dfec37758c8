namespace NewsContent.Compilation;

/// <summary>The allow-list: elements and attributes that news uses and that can do nothing but show it. <c>docs/html.md</c> explains it.</summary>
internal static class AllowedHtml
{
    private const string All =
        "a abbr address article aside audio b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em figcaption figure font footer "
        + "h1 h2 h3 h4 h5 h6 header hr i iframe img input ins kbd li main mark nav ol p picture pre q rp rt ruby s samp section small source span strike strong sub summary sup "
        + "table tbody td tfoot th thead time tr track tt u ul var video wbr";

    private static readonly string[] s_voids = ["br", "hr", "img", "input", "source", "track", "wbr", "col"];

    private static readonly string[] s_endParagraphs =
    [
        "address", "article", "aside", "blockquote", "center", "dd", "details", "div", "dl", "dt", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6",
        "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "ul",
    ];

    // Anywhere else the parser of HTML closes elements of the page around the post, or moves these.
    private static readonly Dictionary<string, string> s_parents = new(StringComparer.Ordinal)
    {
        ["li"] = "ul ol", ["dt"] = "dl", ["dd"] = "dl", ["tr"] = "thead tbody tfoot table", ["td"] = "tr", ["th"] = "tr", ["thead"] = "table", ["tbody"] = "table",
        ["tfoot"] = "table", ["caption"] = "table", ["colgroup"] = "table", ["col"] = "colgroup", ["source"] = "picture video audio", ["track"] = "video audio",
    };

    // Directly in one of these, the parser closes the element around.
    private static readonly string[] s_headings = ["h1", "h2", "h3", "h4", "h5", "h6"];
    private static readonly string[] s_impliedEnds = ["dd", "dt", "li", "p", "rp", "rt"];

    private static readonly string[] s_onlyTableParts = ["table", "thead", "tbody", "tfoot", "tr", "colgroup"];

    private static readonly AllowedAttributes[] s_attributes =
    [
        new(All, AttributeKind.Names, "class"),
        new(All, AttributeKind.Text, "lang dir title role aria-label aria-hidden aria-describedby aria-labelledby align"),
        // Not on img and iframe: there an id overlays a property of the document (HTML §3.1.7).
        new(All.Replace(" img ", " ").Replace(" iframe ", " "), AttributeKind.Names, "id"),
        new("a", AttributeKind.Rel, "rel"),
        new("a", AttributeKind.Target, "target"),
        new("a", AttributeKind.Names, "name"),
        new("a", AttributeKind.Text, "hreflang"),
        new("img", AttributeKind.Text, "alt decoding border hspace vspace"),
        new("img source", AttributeKind.Text, "sizes"),
        new("img iframe", AttributeKind.Text, "loading"),
        new("a img iframe", AttributeKind.ReferrerPolicy, "referrerpolicy"),
        new("source", AttributeKind.Text, "type media"),
        new("video audio", AttributeKind.Text, "controls loop muted playsinline preload"),
        new("track", AttributeKind.Text, "kind srclang label default"),
        new("iframe", AttributeKind.Permissions, "allow"),
        // Every value of sandbox only removes rights.
        new("iframe", AttributeKind.Text, "sandbox"),
        new("iframe", AttributeKind.Text, "allowfullscreen webkitallowfullscreen mozallowfullscreen allowtransparency"),
        new("iframe", AttributeKind.Text, "frameborder border framespacing scrolling"),
        new("img source video iframe table col colgroup td th hr", AttributeKind.Text, "width height"),
        new("table tr td th thead tbody tfoot col colgroup", AttributeKind.Text, "valign bgcolor border cellpadding cellspacing"),
        new("td th", AttributeKind.Text, "colspan rowspan headers scope abbr nowrap"),
        new("td th col", AttributeKind.Style, "style"),
        new("col colgroup", AttributeKind.Text, "span"),
        new("ol", AttributeKind.Text, "start type reversed"),
        new("ul", AttributeKind.Text, "type"),
        new("li", AttributeKind.Text, "value type"),
        new("time del ins", AttributeKind.Text, "datetime"),
        new("font", AttributeKind.Text, "color size face"),
        new("hr", AttributeKind.Text, "size noshade"),
        new("br", AttributeKind.Text, "clear"),
        new("details", AttributeKind.Text, "open"),
        new("input", AttributeKind.CheckBox, "type"),
        new("input", AttributeKind.Text, "disabled checked"),
        .. UrlAttributes.All.Select(static attribute => new AllowedAttributes(attribute.Elements, attribute.Kind, attribute.Name)),
    ];

    public static readonly NameTable Elements = new(All.Split(' '));

    public static readonly NameTable Attributes = new(s_attributes.SelectMany(static row => row.Attributes.Split(' ')));

    private static readonly AttributeKind[,] s_kinds = Kinds();
    private static readonly bool[] s_isVoid = Flags(s_voids);
    private static readonly bool[] s_endsParagraph = Flags(s_endParagraphs);
    private static readonly bool[] s_holdsOnlyTableParts = Flags(s_onlyTableParts);
    private static readonly bool[]?[] s_parentsOf = ParentsOf();
    private static readonly bool[]?[] s_closedParentsOf = ClosedParentsOf();

    public static AttributeKind KindOf(int element, int attribute) => attribute < 0 ? AttributeKind.None : s_kinds[element, attribute];

    public static bool IsVoid(int element) => s_isVoid[element];

    public static bool EndsParagraph(int element) => s_endsParagraph[element];

    /// <summary>Whether an element may stand in another without the parser of HTML moving it or closing something for it.</summary>
    /// <param name="parent">The element around it; -1 when there is none.</param>
    public static bool MayStandIn(int element, int parent) => s_parentsOf[element] is { } parents
        ? parent >= 0 && parents[parent]
        : parent < 0 || !s_holdsOnlyTableParts[parent] && s_closedParentsOf[element]?[parent] != true;

    public static bool HoldsOnlyTableParts(int element) => s_holdsOnlyTableParts[element];

    private static AttributeKind[,] Kinds()
    {
        var kinds = new AttributeKind[Elements.Count, Attributes.Count];
        foreach (var (elements, kind, attributes) in s_attributes)
        {
            foreach (var element in elements.Split(' '))
            {
                foreach (var attribute in attributes.Split(' '))
                    kinds[Elements.Find(element.AsSpan()), Attributes.Find(attribute.AsSpan())] = kind;
            }
        }

        return kinds;
    }

    private static bool[]?[] ParentsOf()
    {
        var parentsOf = new bool[]?[Elements.Count];
        foreach (var element in s_parents)
            parentsOf[Elements.Find(element.Key.AsSpan())] = Flags(element.Value.Split(' '));

        return parentsOf;
    }

    // HTML §13.2.6.4.7, the start tags of headings and of "rp" and "rt".
    private static bool[]?[] ClosedParentsOf()
    {
        var closedParentsOf = new bool[]?[Elements.Count];
        foreach (var heading in s_headings)
            closedParentsOf[Elements.Find(heading.AsSpan())] = Flags(s_headings);

        foreach (var annotation in new[] { "rp", "rt" })
            closedParentsOf[Elements.Find(annotation.AsSpan())] = Flags(s_impliedEnds);

        return closedParentsOf;
    }

    private static bool[] Flags(string[] names)
    {
        var flags = new bool[Elements.Count];
        foreach (var name in names)
            flags[Elements.Find(name.AsSpan())] = true;

        return flags;
    }

    private sealed record AllowedAttributes(string Elements, AttributeKind Kind, string Attributes);
}
