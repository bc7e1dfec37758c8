namespace NewsContent.Compilation;

/// <summary>Pages that load images and frames as they are scrolled keep the address in an attribute of their own, and a placeholder in <c>src</c>.</summary>
internal static class LateSource
{
    /// <summary>The attributes that may hold it, the first one first.</summary>
    public static readonly string[] Names = ["data-src", "data-lazy-src", "data-original"];

    public static string? Of(WrittenTag tag) => MayHaveOne(tag.Name) ? Of(tag.Name, tag.ValueOf) : null;

    /// <summary>The address that counts in place of <c>src</c>; null where that counts itself.</summary>
    /// <param name="valueOf">The value of an attribute; null when the element does not have it.</param>
    public static string? Of(string element, Func<string, string?> valueOf)
    {
        if (!MayHaveOne(element))
            return null;

        var source = valueOf("src") ?? "";
        return source.Length > 0 && !source.StartsWith("data:", StringComparison.OrdinalIgnoreCase)
            ? null
            : Names.Select(valueOf).FirstOrDefault(static late => !string.IsNullOrWhiteSpace(late));
    }

    private static bool MayHaveOne(string element) => element is "img" or "iframe";
}
