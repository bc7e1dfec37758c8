using NewsContent.Compilation;

namespace NewsContent.Build.Listing;

/// <summary>The texts of a folder in formats that are not compiled: one warning per folder.</summary>
internal sealed class OtherTexts
{
    private string? _first;
    private int _count;

    /// <summary>Notes a text. The text is not a file beside posts either, because the source of a post is not for readers.</summary>
    public ListedFile? LeftOut(string path)
    {
        _count++;
        if (_first is null || string.CompareOrdinal(path, _first) < 0)
            _first = path;

        return null;
    }

    public void Report(Action<ListedFinding>? report)
    {
        if (_first is not null)
            report?.Invoke(new(ListingRules.OtherFormat(Path.GetExtension(_first), _count), _first));
    }
}
