using NewsContent.Compilation;

namespace NewsContent.Generators.Schemas;

/// <summary>A glob over paths that are relative to the content folder.</summary>
internal sealed record ContentPattern(string Glob)
{
    private readonly Lazy<PathMatcher> _matcher = new(() => new(Glob));

    // What stands around the wildcard of the usual pattern, that of all files with an extension below a folder; null in another pattern.
    private readonly string[]? _around =
        Glob.Split(["**/*"], StringSplitOptions.None) is [var before, var after] and var parts && (before + after).IndexOfAny(['*', '?']) < 0 ? parts : null;

    /// <summary>Whether the pattern, which is in composed form, matches a path in any Unicode form.</summary>
    public bool Matches(string relativePath) =>
        CanonicalForm.Compose(relativePath) is var path && (MatchesPlainly(path) || _matcher.Value.Matches(path));

    /// <summary>Whether it has no wildcard: a data file so named holds the entries of the whole collection.</summary>
    public bool NamesOneFile => Glob.IndexOfAny(['*', '?']) < 0;

    /// <summary>The folders before the first wildcard, with a <c>/</c> at the end; ids are relative to them.</summary>
    public string Folder
    {
        get
        {
            var wildcard = Glob.IndexOfAny(['*', '?']);
            var folder = wildcard < 0 ? Glob : Glob.Substring(0, wildcard);
            return folder.Substring(0, folder.LastIndexOf('/') + 1);
        }
    }

    /// <summary>The pattern without the content folder's own name in front.</summary>
    public ContentPattern Below(string root)
    {
        var name = root.TrimEnd('/');
        name = name.Substring(name.LastIndexOf('/') + 1) + "/";
        return Glob.StartsWith(name, StringComparison.OrdinalIgnoreCase) ? new(Glob.Substring(name.Length)) : this;
    }

    public bool Equals(ContentPattern? other) => other is not null && Glob == other.Glob;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Glob);

    // A pattern with one wildcard matches a path by the beginning and the end of the path alone.
    private bool MatchesPlainly(string relativePath)
    {
        if (_around is not [var before, var after] || relativePath.Length < before.Length + after.Length
            || !relativePath.StartsWith(before, StringComparison.Ordinal) || !relativePath.EndsWith(after, StringComparison.Ordinal))
            return false;

        // The name of a folder is not empty.
        var between = relativePath.AsSpan(before.Length, relativePath.Length - before.Length - after.Length);
        return !between.StartsWith("/".AsSpan()) && between.IndexOf("//".AsSpan()) < 0;
    }
}
