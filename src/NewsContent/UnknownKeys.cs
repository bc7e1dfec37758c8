namespace NewsContent;

/// <summary>What a build says of a front matter key that the entry's type does not have.</summary>
public enum UnknownKeys
{
    /// <summary>A warning (NCG2005).</summary>
    Warn,

    /// <summary>An error (NCG2013).</summary>
    Refuse,

    /// <summary>Nothing.</summary>
    Ignore,
}
