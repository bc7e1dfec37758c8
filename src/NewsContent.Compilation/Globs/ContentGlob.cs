namespace NewsContent.Compilation;

/// <summary>
/// A pattern of the syntax of <c>.gitignore</c>. Known libraries read only a part of this syntax, or make regular expressions, which some
/// patterns keep busy for hours. Here the time is at most proportional to the length of the path times the length of the pattern.
/// </summary>
public sealed class ContentGlob
{
    private const int LongestGlob = 1000;

    // Null stands for any number of folders.
    private readonly GlobName?[] _names;
    private readonly bool _isForFolders;

    private ContentGlob(GlobName?[] names, bool isNegated, bool isForFolders) =>
        (_names, IsNegated, _isForFolders) = (names, isNegated, isForFolders);

    /// <summary>Whether the pattern takes back files that an earlier pattern left out.</summary>
    public bool IsNegated { get; }

    /// <summary>Reads a pattern; null when the pattern is invalid.</summary>
    /// <param name="problem">What to write instead.</param>
    public static ContentGlob? Parse(string glob, out string problem)
    {
        problem = "";
        glob = CanonicalForm.Compose(glob);
        var isNegated = glob.StartsWith("!", StringComparison.Ordinal);
        var rest = isNegated ? glob.Substring(1) : glob;
        var isForFolders = rest.EndsWith("/", StringComparison.Ordinal);
        rest = isForFolders ? rest.Substring(0, rest.Length - 1) : rest;
        var isAnchored = rest.IndexOf('/') >= 0;
        rest = rest.StartsWith("/", StringComparison.Ordinal) ? rest.Substring(1) : rest;
        if (glob.Length > LongestGlob)
            problem = $"write a pattern of at most {LongestGlob} characters";
        else if (rest.Length == 0)
            problem = "write the name of a file or folder, such as drafts or *.draft.md";

        var names = new List<GlobName?>();
        if (!isAnchored)
            names.Add(null);

        foreach (var part in problem.Length == 0 ? rest.Split('/') : [])
        {
            var name = part == "**" ? null : GlobName.Parse(part, out problem);
            if (problem.Length > 0)
                break;

            names.Add(name);
        }

        // The entries of a folder, but not the folder itself.
        if (names.Count > 1 && names[names.Count - 1] is null)
            names.Add(GlobName.Any);

        return problem.Length > 0 ? null : new([.. names], isNegated, isForFolders);
    }

    /// <param name="path">The path below the folder that the pattern is for, with <c>/</c> between folders.</param>
    public bool Matches(string path, bool isFolder)
    {
        if (_isForFolders && !isFolder)
            return false;

        // macOS and archives name files in the decomposed form.
        path = CanonicalForm.Compose(path);
        var (glob, start) = (0, 0);
        var (retryGlob, retryStart) = (-1, 0);
        while (start <= path.Length)
        {
            var end = EndOfName(path, start);
            if (glob < _names.Length && _names[glob] is null)
            {
                (retryGlob, retryStart) = (++glob, start);
            }
            else if (glob < _names.Length && _names[glob]!.Matches(path.AsSpan(start, end - start)))
            {
                (glob, start) = (glob + 1, end + 1);
            }
            else if (retryGlob >= 0)
            {
                // The last "**" takes one more folder. Earlier "**" need no retry: the last one can match everything that they could.
                retryStart = EndOfName(path, retryStart) + 1;
                (glob, start) = (retryGlob, retryStart);
            }
            else
            {
                return false;
            }
        }

        return glob == _names.Length;
    }

    private static int EndOfName(string path, int start) => path.IndexOf('/', start) is var end and >= 0 ? end : path.Length;
}
