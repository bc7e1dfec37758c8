using NewsContent.Build.Files;
using NewsContent.Compilation;

namespace NewsContent.Build.Listing;

/// <summary>
/// Walks through a content folder. The walk enters each real folder once, so that links never multiply files: first the folders below the
/// content folder, then the targets of links, in the order of the links' paths.
/// </summary>
internal sealed class FolderWalk(ContentFolder content, ListingChoices choices, ContentKinds kinds, Action<ListedFinding>? report)
{
    private readonly LeftOut _leftOut = new(choices.Globs(content.Root));
    private readonly string _realRoot = RealPath.Of(content.Root) ?? content.Root.TrimEnd(Path.DirectorySeparatorChar);
    private readonly HashSet<string> _entered = new(Path.DirectorySeparatorChar == '/'
        ? StringComparer.Ordinal
        : StringComparer.OrdinalIgnoreCase);
    private readonly Stack<Step> _folders = new();
    private readonly SortedDictionary<string, Link> _links = new(StringComparer.Ordinal);

    /// <summary>A folder that the walk will enter.</summary>
    /// <param name="Real">The real path of the folder, with all links resolved.</param>
    /// <param name="Ignore">The patterns that apply in the parent folder.</param>
    private sealed record Step(string Path, string Real, IgnoreFile? Ignore);

    private sealed record Link(FolderEntry Entry, IgnoreFile? Ignore);

    /// <exception cref="ListingException">A folder or a list of patterns cannot be read.</exception>
    public IEnumerable<ListedFile> Files()
    {
        if (!Directory.Exists(content.Root))
            yield break;

        _folders.Push(new(content.Root.TrimEnd(Path.DirectorySeparatorChar), _realRoot, null));
        while (_folders.Count + _links.Count > 0)
        {
            while (_folders.Count > 0)
            {
                foreach (var file in Enter(_folders.Pop()))
                    yield return file;
            }

            if (_links.Count > 0 && Follow(_links.First().Value) is { } linked)
                yield return linked;
        }
    }

    private IEnumerable<ListedFile> Enter(Step step)
    {
        if (content.Excludes(step.Path) || content.Excludes(step.Real) || !_entered.Add(step.Real))
            yield break;

        var texts = new OtherTexts();
        var folder = step.Path.Length < content.Root.Length ? "" : content.RelativePath(step.Path) + "/";
        var ignore = IgnoreFile.In(step.Path, folder, step.Ignore);
        foreach (var entry in Entries(step.Path, folder))
        {
            var kind = ContentKind.Of(entry.Path.AsSpan());
            if (_leftOut.Has(entry, folder, kind, ignore, out var isByDefault))
            {
                if (isByDefault && report is not null && !content.Excludes(entry.Path) && LeftOut.IsOutputWithPosts(entry))
                    report(new(ListingRules.PostsLeftOut(content.RelativePath(entry.Path)), entry.Path, Line: 0, Column: 0));
            }
            else if (entry.IsLink)
            {
                _links[entry.Path] = new(entry, ignore);
                content.HasLinkedFolders |= entry.IsFolder;
            }
            else if (entry.IsFolder)
            {
                _folders.Push(new(entry.Path, step.Real + Path.DirectorySeparatorChar + entry.Name, ignore));
            }
            else if (Listed(entry.Path, kind, texts) is { } file)
            {
                yield return file;
            }
        }

        texts.Report(report);
    }

    // Null when the link's target is of a kind that the caller did not ask for.
    private ListedFile? Listed(string path, ContentKinds kind, OtherTexts texts)
    {
        if (kind == ContentKinds.Html)
            kind = HeadOfFile.HasFrontMatter(path, isHtml: true) ? ContentKinds.Markdown : ContentKinds.Other;
        else if (kind == ContentKinds.OtherText)
            return texts.LeftOut(path);

        return (kind & kinds) == 0 ? null : new(path, kind);
    }

    private ListedFile? Follow(Link link)
    {
        var (entry, ignore) = link;
        _links.Remove(entry.Path);
        var real = RealPath.Of(entry.Path);
        if (entry.IsFolder && KernelFiles.SystemOf(entry.Path) is { } system)
        {
            report?.Invoke(new(ListingRules.LinkToKernel(content.RelativePath(entry.Path), real ?? "", system), entry.Path, Line: 0, Column: 0));
            return null;
        }

        if (real is not null && (RealPath.IsIn(real, _realRoot) || choices.FollowsLinks && !RealPath.IsIn(_realRoot, real)))
        {
            if (entry.IsFolder)
                _folders.Push(new(entry.Path, real, ignore));

            var texts = new OtherTexts();
            var file = entry.IsFolder ? null : Listed(entry.Path, ContentKind.Of(entry.Path.AsSpan()), texts);
            texts.Report(report);
            return file;
        }

        // A post that is a broken link is another error (NCG1010).
        if (real is null && (ContentKind.Of(entry.Path.AsSpan()) & (ContentKinds.Markdown | ContentKinds.Data)) is not 0 and var kind)
            return (kind & kinds) == 0 ? null : new(entry.Path, kind);

        report?.Invoke(
            new(ListingRules.LinkNotFollowed(content.RelativePath(entry.Path), real, real is not null && RealPath.IsIn(_realRoot, real)),
                entry.Path, Line: 0, Column: 0));
        return null;
    }

    // A lazy sequence, because ChooseStorage stops as soon as it has seen enough bytes.
    private IEnumerable<FolderEntry> Entries(string folder, string relativePath)
    {
        using var entries = Try(() => FolderEntry.In(folder, kinds).GetEnumerator());
        while (Try(entries.MoveNext))
            yield return entries.Current;

        T Try<T>(Func<T> read)
        {
            try
            {
                return read();
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw ListingException.OfFolder(folder, relativePath.Length == 0 ? content.Root : relativePath.TrimEnd('/'), exception);
            }
        }
    }
}
