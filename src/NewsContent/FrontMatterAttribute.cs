namespace NewsContent;

/// <summary>Names the front matter key of a property.</summary>
/// <remarks>Without it the key is the property's name. Keys are matched ordinally, ignoring case, <c>-</c> and <c>_</c>.</remarks>
/// <param name="key">The key, such as <c>from</c>.</param>
/// <param name="aliases">Other keys that mean the same, such as the key's earlier name. A post has one of them, not two.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FrontMatterAttribute(string key, params string[] aliases) : Attribute
{
    /// <summary>The front matter key.</summary>
    public string Key { get; } = key;

    /// <summary>Other keys that mean the same.</summary>
    public IReadOnlyList<string> Aliases { get; } = aliases;
}
