using Microsoft.Build.Framework;
using NewsContent.Build.Files;
using NewsContent.Build.Listing;
using NewsContent.Compilation;

namespace NewsContent.Build;

/// <summary>Chooses the storage of the posts by their size, and leaves a mark for the next evaluation, which need not list 100,000 posts then.</summary>
public sealed class ChooseStorage : ContentTask
{
    // About 800 news articles.
    private const long DefaultPackBeyond = 4L * 1024 * 1024;

    /// <summary>The file that exists when the posts are packed.</summary>
    [Required]
    public string Mark { get; set; } = "";

    [Output]
    public string Storage { get; private set; } = "";

    private protected override bool Run(ListingChoices choices)
    {
        var properties = PropertyList.Read(Properties);
        Storage = properties[PropertyNames.Storage].ToLowerInvariant() switch
        {
            "source" => "Source",
            "pack" => "Pack",
            _ => BySize(choices, PropertyRules.ParseBytes(properties[PropertyNames.PackBeyond]) ?? DefaultPackBeyond),
        };
        try
        {
            BuildMark.Set(Mark, Storage == "Pack");
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            TaskFindings.Log(Log, WriteFailure.Of(Mark, exception), null);
            return false;
        }
    }

    private string BySize(ListingChoices choices, long packBeyond)
    {
        long bytes = 0;
        foreach (var path in Content(choices).Posts())
        {
            var file = new FileInfo(path);
            bytes += file.Exists ? file.Length : 0;
            if (bytes > packBeyond)
                break;
        }

        var storage = bytes > packBeyond ? "Pack" : "Source";
        Log.LogMessage(MessageImportance.Normal,
            $"NewsContent: {(storage == "Pack" ? "more than" : "no more than")} {packBeyond:N0} bytes of posts, so the storage is {storage} (NewsContentStorage is Auto)");
        return storage;
    }
}
