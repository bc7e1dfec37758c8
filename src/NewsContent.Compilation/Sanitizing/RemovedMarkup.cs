namespace NewsContent.Compilation;

/// <summary>What was removed from a body, by kind, and where the first of each kind stood in the HTML.</summary>
internal sealed class RemovedMarkup
{
    private const int LongestName = 30;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<RemovedKind> _kinds = [];

    public IReadOnlyList<RemovedKind> Kinds => _kinds;

    public void AddElement(string name, int at) => Add(IsReadable(name) ? $"<{name}>" : "elements with broken names", name, at);

    /// <summary>Adds an element that was taken out from around its content, because a parser would move the element or close another.</summary>
    public void AddMisplaced(string name, int at) => Add($"misplaced <{name}>", name, at);

    /// <param name="url">Whose page the frame shows.</param>
    public void AddFrame(string url, int at)
    {
        var absolute = url.StartsWith("//", StringComparison.Ordinal) ? "https:" + url : url;
        var host = Uri.TryCreate(absolute, UriKind.Absolute, out var parsed) ? parsed.Host : "";
        Add(host.Length is > 0 and <= 60 && host.All(static character => character is > ' ' and < '\u007F') ? $"<iframe> of {host}" : "<iframe>", "iframe", at);
    }

    /// <summary>An attribute without value is mostly a word of a text whose quotes are broken.</summary>
    public void AddWord(string word, int at) => Add("attributes without value", word, at);

    /// <param name="cause">
    /// The part of the value that is not allowed: a scheme with its colon, a permission; empty when the whole attribute is not.
    /// </param>
    public void AddAttribute(string name, string cause, int at) =>
        Add(!IsReadable(name) ? "attributes with broken names"
            : name.StartsWith("data-", StringComparison.Ordinal) ? "data-*"
            : $"{name}={cause}", name, at);

    public void AddComment(int at) => Add("comments", "!--", at);

    private void Add(string kind, string name, int at)
    {
        if (_numbers.TryGetValue(kind, out var number))
        {
            _kinds[number] = _kinds[number] with { Count = _kinds[number].Count + 1 };
            return;
        }

        _numbers.Add(kind, _kinds.Count);
        _kinds.Add(new(kind, name, at, 1));
    }

    // Names from broken markup may hold anything, and are not to be printed then.
    private static bool IsReadable(string name) =>
        name.Length <= LongestName && name.All(static character => character is >= 'a' and <= 'z' or >= '0' and <= '9' or '-' or ':' or '.' or '_');
}

/// <param name="Kind">As it is shown.</param>
/// <param name="Name">As it stands in the HTML.</param>
/// <param name="At">Where the tag of the first begins in the HTML.</param>
internal sealed record RemovedKind(string Kind, string Name, int At, int Count);
