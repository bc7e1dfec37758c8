using NewsContent.Compilation;

namespace NewsContent.Build.Listing;

/// <summary>The texts of a folder in formats that are not compiled: one warning for all of them.</summary>
internal sealed class OtherTexts
{
    private string? _first;
    private int _count;

    /// <summary>Notes the text. Nobody meant the source of a post to be served as a file, so that it is none.</summary>
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
