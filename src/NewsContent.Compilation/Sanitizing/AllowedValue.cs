namespace NewsContent.Compilation;

/// <summary>
/// Whether the value of an attribute is allowed, as it stands in HTML: what decides about a URL is its beginning, and there no character
/// reference is allowed but that of the ampersand.
/// </summary>
internal static class AllowedValue
{
    public static bool Allows(AttributeKind kind, ReadOnlySpan<char> value, HtmlPolicy policy) => kind switch
    {
        AttributeKind.None => false,
        AttributeKind.Names => ThemeNames.AreAbsent(value),
        AttributeKind.Link => AllowedUrl.IsLink(value),
        AttributeKind.Media => AllowedUrl.IsMedia(value),
        AttributeKind.Image => AllowedUrl.IsMedia(value) || AllowedUrl.IsEmbeddedImage(value),
        AttributeKind.SourceSet => IsSourceSet(value),
        AttributeKind.Frame => AllowedUrl.IsFrame(value, policy),
        AttributeKind.Permissions => FramePermissions.AreAllowed(value.ToString()),
        AttributeKind.Rel => LinkRelation.IsAllowed(value),
        AttributeKind.Target => value.SequenceEqual("_blank".AsSpan()) || value.SequenceEqual("_self".AsSpan()),
        AttributeKind.ReferrerPolicy => value.SequenceEqual("no-referrer".AsSpan()) || value.SequenceEqual("strict-origin-when-cross-origin".AsSpan()),
        AttributeKind.Style => IsAlignment(value) || IsWidth(value),
        AttributeKind.CheckBox => value.SequenceEqual("checkbox".AsSpan()),
        _ => true,
    };

    // A character reference may be the white space that ends a URL, so the start of the next URL would be unknown.
    private static bool IsSourceSet(ReadOnlySpan<char> value)
    {
        if (!HtmlText.HasNoReferences(value))
            return false;

        foreach (var candidate in SourceSet.Read(value.ToString()))
        {
            var end = candidate.Start + candidate.Length;
            if (!AllowedUrl.IsMedia(value.Slice(candidate.Start, candidate.Length))
                || !AreDescriptors(value.Slice(end, candidate.End - end)))
                return false;
        }

        return true;
    }

    private static bool AreDescriptors(ReadOnlySpan<char> value)
    {
        foreach (var character in value)
        {
            var isAllowed = character is >= '0' and <= '9' or >= 'a' and <= 'z' or >= 'A' and <= 'Z'
                || ".+-() \t\n\r\f".IndexOf(character) >= 0;
            if (!isAllowed)
                return false;
        }

        return true;
    }

    private static bool IsAlignment(ReadOnlySpan<char> value) =>
        value.SequenceEqual("text-align: left;".AsSpan()) || value.SequenceEqual("text-align: center;".AsSpan()) || value.SequenceEqual("text-align: right;".AsSpan());

    private static bool IsWidth(ReadOnlySpan<char> value)
    {
        const string Start = "width:";
        if (!value.StartsWith(Start.AsSpan(), StringComparison.Ordinal) || !value.EndsWith("%".AsSpan(), StringComparison.Ordinal) || value.Length <= Start.Length + 1)
            return false;

        foreach (var character in value.Slice(Start.Length, value.Length - Start.Length - 1))
        {
            if (character is not (>= '0' and <= '9' or '.'))
                return false;
        }

        return true;
    }
}
