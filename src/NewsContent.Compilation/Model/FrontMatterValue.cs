namespace NewsContent.Compilation;

/// <summary>A front matter value with its place, the same for YAML, TOML and JSON.</summary>
public abstract record FrontMatterValue(TextPlace Place);

/// <summary>A scalar. A quoted one is always text; a plain one may also be read as null, a number, a boolean or a date (YAML 1.2 core schema).</summary>
public sealed record FrontMatterScalar(string Text, bool IsQuoted, TextPlace Place) : FrontMatterValue(Place)
{
    /// <summary>Whether it is null in the YAML 1.2 core schema (§10.3.2).</summary>
    public bool IsNull => !IsQuoted && Text is "" or "~" or "null" or "Null" or "NULL" && !IsQuoted;
}

public sealed record FrontMatterList(EquatableArray<FrontMatterValue> Items, TextPlace Place) : FrontMatterValue(Place);

public sealed record FrontMatterMap(EquatableArray<FrontMatterEntry> Entries, TextPlace Place) : FrontMatterValue(Place);

/// <summary>A key with its value.</summary>
public sealed record FrontMatterEntry(string Key, TextPlace KeyPlace, FrontMatterValue Value);
