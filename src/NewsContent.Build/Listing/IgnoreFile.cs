using NewsContent.Build.Files;
using NewsContent.Compilation;

namespace NewsContent.Build.Listing;

/// <summary>
/// The patterns that apply in a folder: the lines of its own <c>.newscontentignore</c>, and the patterns of the folders above.
/// </summary>
/// <param name="Folder">The path of the folder below the content folder, with a <c>/</c> at its end; empty for the content folder.</param>
internal sealed record IgnoreFile(IgnoreFile? Above, string Folder, ContentGlobs Globs)
{
    public const string Name = ".newscontentignore";

    private const int MostBytes = 64 * 1024;

    /// <summary>
    /// Reads the <c>.newscontentignore</c> of a folder; gives the patterns of the parent folder when there is no such file.
    /// </summary>
    /// <param name="path">The full path of the folder.</param>
    /// <param name="folder">Its path below the content folder, with a <c>/</c> at its end.</param>
    /// <exception cref="ListingException">The file cannot be read.</exception>
    public static IgnoreFile? In(string path, string folder, IgnoreFile? above)
    {
        var file = Path.Combine(path, Name);
        var info = new FileInfo(file);
        if (!info.Exists)
            return above;

        // Messages quote patterns, so a link could make a message quote any file of the machine.
        if ((info.Attributes & FileAttributes.ReparsePoint) != 0)
            throw Refused(file, ListingRules.BadPattern("the whole file", "the file is a link; put a copy of the file there"));

        if (PostBytes.Read(file, out var problem) is not { } bytes)
            throw Refused(file, FrontMatterRules.Unreadable(folder + Name, problem));

        if (bytes.Length > MostBytes)
            throw Refused(file,
                ListingRules.BadPattern("the whole file", $"write at most {MostBytes} bytes, where the file now has {bytes.Length}"));

        var text = PostText.Decode(bytes, out var encoding);
        if (encoding is not null)
            throw Refused(file, encoding);

        return new(above, folder, new(Parse(file, text)));
    }

    /// <summary>Whether a path below the content folder is left out (true) or taken (false); null when no pattern matches.</summary>
    public static bool? LeavesOut(IgnoreFile? file, string path, bool isFolder)
    {
        for (; file is not null; file = file.Above)
        {
            if (file.Globs.LeavesOut(path.Substring(file.Folder.Length), isFolder) is { } decided)
                return decided;
        }

        return null;
    }

    private static List<ContentGlob> Parse(string file, string text)
    {
        var globs = new List<ContentGlob>();
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            var glob = WithoutBlanks(line.TrimEnd('\r'));
            if (glob.Length == 0 || glob[0] == '#')
                continue;

            if (glob.Contains(" #") || glob.Contains("\t#"))
                throw Refused(file,
                    ListingRules.BadPattern($"'{glob}'", "give the comment a line of its own, or write \\# for the character itself"), number);

            if (ContentGlob.Parse(glob, out var problem) is not { } parsed)
                throw Refused(file, ListingRules.BadPattern($"'{glob}'", problem), number);

            globs.Add(parsed);
        }

        return globs;
    }

    // A blank at the end of a line belongs to the pattern only after a backslash.
    private static string WithoutBlanks(string line)
    {
        var end = line.Length;
        while (end > 0 && line[end - 1] is ' ' or '\t' && !(end > 1 && line[end - 2] == '\\'))
            end--;

        return line.Substring(0, end);
    }

    private static ListingException Refused(string file, Finding finding, int line = 1) => new(new(finding, file, line));
}
