using NewsContent.Build.Files;
using NewsContent.Build.Listing;
using NewsContent.Build.Packing;

namespace NewsContent.Build.Packer;

/// <summary>Why a pack could not be made, as the packer answers it.</summary>
internal static class PackFailure
{
    /// <summary>The answer's kind and text; null for an exception that nobody foresaw, whose stack is worth more.</summary>
    public static (string Kind, string Text)? Of(Exception exception) => exception switch
    {
        // Of posts that are compiled in parallel: one reason is enough.
        AggregateException { InnerExceptions: [var first, ..] } => Of(first),
        ListingException notListed => (PackAnswer.NotListed, FindingText.Write(notListed.Finding)),
        PackTooLargeException => (PackAnswer.TooLarge, OneLine(exception)),
        OutOfMemoryException => (PackAnswer.OutOfMemory, ""),
        InvalidDataException => (PackAnswer.Damaged, OneLine(exception)),
        IOException when WriteFailure.IsInUse(exception) && QuotedPath(exception.Message) is { } path => (PackAnswer.InUse, path),
        IOException or UnauthorizedAccessException => (PackAnswer.Failed, OneLine(exception)),
        _ => null,
    };

    // .NET gives the path of the file only as part of the message.
    private static string? QuotedPath(string message)
    {
        var (start, end) = (message.IndexOf('\''), message.LastIndexOf('\''));
        return end > start + 1 ? message.Substring(start + 1, end - start - 1).ReplaceLineEndings(" ").Replace('\t', ' ') : null;
    }

    private static string OneLine(Exception exception) => exception.Message.ReplaceLineEndings(" ").Replace('\t', ' ');
}
