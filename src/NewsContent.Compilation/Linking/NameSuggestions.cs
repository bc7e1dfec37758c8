namespace NewsContent.Compilation;

/// <summary>Suggests names, so many and no more: each is compared with all there are, which an archive of dead links would take hours for.</summary>
internal sealed class NameSuggestions
{
    private const int Most = 200;

    private int _made;

    public string? Of(string name, Func<string, string?> find) => name.Length > 0 && _made++ < Most ? find(name) : null;
}
