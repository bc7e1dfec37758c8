namespace NewsContent;

/// <summary>Marks the dictionary that takes the keys of a post for which the type has no property.</summary>
/// <remarks>
/// The property is an <see cref="IReadOnlyDictionary{TKey, TValue}"/> from <see cref="string"/> to <see cref="FrontMatterValue"/>, or to
/// any type that a property may have; then each of the keys must hold a value of that type.
/// </remarks>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ExtraAttribute : Attribute;
