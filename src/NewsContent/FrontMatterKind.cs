namespace NewsContent;

/// <summary>What a <see cref="FrontMatterValue"/> is, by the YAML 1.2 core schema (§10.3.2).</summary>
public enum FrontMatterKind
{
    /// <summary>No value: an empty one, <c>null</c> or <c>~</c>.</summary>
    Null,

    /// <summary>Text; a quoted scalar always is.</summary>
    Text,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A whole number or one with a fraction.</summary>
    Number,

    /// <summary>A list.</summary>
    List,

    /// <summary>A mapping.</summary>
    Map,
}
