namespace NewsContent.Compilation;

/// <summary>What the value of an attribute may be.</summary>
internal enum AttributeKind : byte
{
    /// <summary>The attribute is not allowed.</summary>
    None,

    /// <summary>Any value: it means nothing but text or layout.</summary>
    Text,

    /// <summary>Names that are not of the site's theme.</summary>
    Names,
    Link,
    Media,
    Image,
    SourceSet,
    Frame,
    Rel,

    /// <summary>The value of <c>allow</c> of a frame: permissions that players need.</summary>
    Permissions,
    Target,

    /// <summary>Only what tells other sites less than usual.</summary>
    ReferrerPolicy,

    /// <summary>Markdig's alignment or width of a column.</summary>
    Style,

    /// <summary>Markdig's check box of a task.</summary>
    CheckBox,
}
