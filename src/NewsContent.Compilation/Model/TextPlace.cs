namespace NewsContent.Compilation;

/// <summary>A place in the text of a post, in UTF-16 units from its start.</summary>
public readonly record struct TextPlace(int Start, int Length)
{
    public static TextPlace FileStart => default;

    public int End => Start + Length;

    public static TextPlace Between(int start, int end) => new(start, Math.Max(0, end - start));
}
