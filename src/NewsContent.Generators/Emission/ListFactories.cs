namespace NewsContent.Generators.Emission;

/// <summary>
/// The immutable arrays of a generated class, each made by a method of its element's type. A collection expression would say
/// the same, but costs the compiler three times as much: half a second for 500 posts.
/// </summary>
internal sealed class ListFactories
{
    private readonly Dictionary<string, string> _methodsByType = new(StringComparer.Ordinal);

    /// <summary>An expression of type <c>ImmutableArray&lt;<paramref name="elementType"/>&gt;</c>.</summary>
    public string ListOf(string elementType, IEnumerable<string> items)
    {
        if (!_methodsByType.TryGetValue(elementType, out var method))
        {
            method = "ListOf" + elementType.Substring(elementType.LastIndexOfAny(['.', ':']) + 1);
            while (_methodsByType.ContainsValue(method))
                method += "_";

            _methodsByType.Add(elementType, method);
        }

        return $"{method}({string.Join(", ", items)})";
    }

    public void Emit(CodeWriter writer)
    {
        foreach (var type in _methodsByType.Keys.OrderBy(static type => type, StringComparer.Ordinal))
        {
            writer.WriteLine();
            writer.WriteLine($"private static global::System.Collections.Immutable.ImmutableArray<{type}> {_methodsByType[type]}(params {type}[] items) =>");
            writer.WriteLine("    global::System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(items);");
        }
    }
}
