namespace NewsContent.Compilation.Packing;

/// <summary>What a manifest says of a link besides numbers and texts.</summary>
[Flags]
internal enum ManifestLinkFlags
{
    None = 0,
    Image = 1,
    Unquoted = 2,
    LacksSize = 4,
    LacksAlt = 8,
    Media = 16,
    Citation = 32,
    All = Image | Unquoted | LacksSize | LacksAlt | Media | Citation,
}

internal static class ManifestLinks
{
    public static ManifestLinkFlags FlagsOf(PendingLink link) =>
        link.Kind switch { PendingKind.Image => ManifestLinkFlags.Image, PendingKind.Media => ManifestLinkFlags.Media,
            PendingKind.Citation => ManifestLinkFlags.Citation, _ => 0 }
        | (link.IsQuoted ? 0 : ManifestLinkFlags.Unquoted)
        | (link.LacksSize ? ManifestLinkFlags.LacksSize : 0)
        | (link.LacksAlt ? ManifestLinkFlags.LacksAlt : 0);

    public static PendingLink Read(ManifestCursor cursor)
    {
        var flags = (ManifestLinkFlags)cursor.Number();
        if ((flags & ~ManifestLinkFlags.All) != 0)
            throw new FormatException($"there is no link of the kind {flags}");

        var kind = flags.HasFlag(ManifestLinkFlags.Image) ? PendingKind.Image : flags.HasFlag(ManifestLinkFlags.Media) ? PendingKind.Media
            : flags.HasFlag(ManifestLinkFlags.Citation) ? PendingKind.Citation
            : PendingKind.Link;
        return new(kind, cursor.Text(), cursor.Number(), cursor.Number(), cursor.Number(), new(cursor.Place(), cursor.LinePlace(), cursor.LinePlace()))
        {
            IsQuoted = !flags.HasFlag(ManifestLinkFlags.Unquoted),
            LacksSize = flags.HasFlag(ManifestLinkFlags.LacksSize),
            LacksAlt = flags.HasFlag(ManifestLinkFlags.LacksAlt),
        };
    }
}
