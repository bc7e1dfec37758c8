namespace NewsContent.Compilation;

/// <summary>The places in a post that links can lead to. A post may have thousands, and thousands of links to them.</summary>
internal sealed class PostAnchors
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _inAnyCase = new(StringComparer.OrdinalIgnoreCase);

    public PostAnchors(LinkTarget post)
    {
        Names = post.Anchors.Split(['\n'], StringSplitOptions.RemoveEmptyEntries);
        foreach (var name in Names)
        {
            _names.Add(name);
            if (!_inAnyCase.ContainsKey(name))
                _inAnyCase.Add(name, name);
        }
    }

    public string[] Names { get; }

    public bool Has(string name) => _names.Contains(name);

    public string? InOtherCase(string name) => _inAnyCase.TryGetValue(name, out var other) ? other : null;
}
