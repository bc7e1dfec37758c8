using System.Text;

namespace NewsContent.Compilation;

/// <summary>A URL that may lead into the archive, taken apart (RFC 3986 §3).</summary>
/// <param name="Path">The path, decoded and in Unicode's composed form; for an id without <c>post:</c>.</param>
/// <param name="Query">With its <c>?</c>, as written; empty when there is none.</param>
/// <param name="WrittenFragment">As written, without its <c>#</c>; null when there is none.</param>
internal sealed record ArchiveUrl(ArchiveUrlKind Kind, string Path, string Query, string? WrittenFragment)
{
    private const string Scheme = "post:";

    // The text after this mark is only for the browser (https://wicg.github.io/scroll-to-text-fragment/).
    private const string Directive = ":~:";

    /// <summary>The id that the fragment names, decoded; null when there is none.</summary>
    public string? Fragment => WrittenFragment is null ? null
        : WrittenFragment.IndexOf(Directive, StringComparison.Ordinal) is var end and >= 0 ? Decode(WrittenFragment.Substring(0, end))
        : Decode(WrittenFragment);

    /// <summary>Whether the path was not written in Unicode's composed form.</summary>
    public bool IsInOtherForm { get; private init; }

    /// <summary>Whether it is worth to be taken apart: no URL of another site, and none that is empty.</summary>
    public static bool MayBe(string url)
    {
        url = url.Trim();
        if (url.Length == 0 || url[0] == '?' || url == "#")
            return false;

        if (url.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            return true;

        var end = url.IndexOfAny(['/', '\\', '?', '#', ':']);
        return end < 0 || url[end] != ':' && !(end == 0 && url.Length > 1 && url[0] is '/' or '\\' && url[1] is '/' or '\\');
    }

    public static ArchiveUrl Parse(string url)
    {
        url = url.Trim();
        var isId = url.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase);
        url = isId ? url.Substring(Scheme.Length) : url;
        var hash = url.IndexOf('#');
        var fragment = hash < 0 ? null : url.Substring(hash + 1);
        url = hash < 0 ? url : url.Substring(0, hash);
        var mark = url.IndexOf('?');
        var query = mark < 0 ? "" : url.Substring(mark);
        var written = Decode(mark < 0 ? url : url.Substring(0, mark));
        var path = CanonicalForm.Compose(written);
        return new(
            isId ? ArchiveUrlKind.Id : path.Length == 0 ? ArchiveUrlKind.Fragment : path[0] == '/' ? ArchiveUrlKind.Rooted : ArchiveUrlKind.File,
            path,
            query,
            fragment)
        {
            IsInOtherForm = !ReferenceEquals(path, written),
        };
    }

    /// <summary>The URL with the id of the target's heading as fragment, if both differ only in Unicode form.</summary>
    public ArchiveUrl WithAnchorOf(LinkTarget target) =>
        Fragment is { } anchor && CanonicalForm.MayVary(anchor) && target.Anchors.Split('\n') is var known
            && Array.IndexOf(known, anchor) < 0
            && Array.Find(known, name => CanonicalForm.DifferInFormAlone(name, anchor)) is { } other
                ? this with { WrittenFragment = other }
                : this;

    /// <summary>The same place in every spelling, so that a link is found again in the text of its post.</summary>
    public static string Normalize(string url) => Decode(url.Trim());

    /// <summary>The file that a relative path leads to from the folder of another; null when it leads out of the content folder.</summary>
    public static string? Combine(string from, string relative)
    {
        var folders = new List<string>(from.Split('/'));
        folders.RemoveAt(folders.Count - 1);
        foreach (var part in relative.Split('/'))
        {
            if (part == ".." && folders.Count == 0)
                return null;

            if (part == "..")
                folders.RemoveAt(folders.Count - 1);
            else if (part.Length > 0 && part != ".")
                folders.Add(part);
        }

        return string.Join("/", folders);
    }

    /// <summary>The way from the folder of one file to another.</summary>
    public static string Relative(string from, string to)
    {
        var (steps, target) = (from.Split('/'), to.Split('/'));
        var common = 0;
        while (common < steps.Length - 1 && common < target.Length - 1 && steps[common] == target[common])
            common++;

        return string.Concat(Enumerable.Repeat("../", steps.Length - 1 - common)) + string.Join("/", target.Skip(common));
    }

    // Bytes that are not UTF-8 stay as they are written: no file has such a name.
    private static string Decode(string text)
    {
        if (text.IndexOf('%') < 0)
            return text;

        var bytes = new List<byte>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && i + 2 < text.Length && Uri.IsHexDigit(text[i + 1]) && Uri.IsHexDigit(text[i + 2]))
            {
                bytes.Add((byte)(Uri.FromHex(text[i + 1]) << 4 | Uri.FromHex(text[i + 2])));
                i += 2;
                continue;
            }

            var length = char.IsHighSurrogate(text[i]) && i + 1 < text.Length ? 2 : 1;
            bytes.AddRange(Encoding.UTF8.GetBytes(text.Substring(i, length)));
            i += length - 1;
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }
}

internal enum ArchiveUrlKind
{
    /// <summary>Relative: a post or another file.</summary>
    File,

    /// <summary>With <c>post:</c>: the id of a post.</summary>
    Id,

    /// <summary>With a slash in front: the permalink of a post, a file, or a page of the app.</summary>
    Rooted,

    /// <summary>A place in the post itself.</summary>
    Fragment,
}
