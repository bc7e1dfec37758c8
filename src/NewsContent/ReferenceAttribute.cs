namespace NewsContent;

/// <summary>Says that a property holds an entry, or entries, of another collection, which front matter names by slug or id.</summary>
/// <remarks>
/// The type of the property is one that <see cref="ContentCollectionAttribute"/> declares. A name without an entry is an error at the
/// value. Entries may refer to each other in circles.
/// </remarks>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ReferenceAttribute : Attribute;
