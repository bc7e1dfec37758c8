using System.Globalization;

namespace NewsContent.Compilation;

/// <summary>How long a post may be, in characters (UTF-16 units). The defaults are several times what real posts have.</summary>
/// <param name="Post">A post with its front matter.</param>
/// <param name="FrontMatter">The front matter of a post.</param>
/// <param name="Data">A data file, which may hold all entries of a collection.</param>
public sealed record PostLimits(int Post, int FrontMatter, int Data)
{
    public const string PostProperty = "NewsContentMaxPostLength";
    public const string FrontMatterProperty = "NewsContentMaxFrontMatterLength";
    public const string DataProperty = "NewsContentMaxDataLength";

    public static PostLimits Default { get; } = new(1024 * 1024, 64 * 1024, 4 * 1024 * 1024);

    /// <summary>The limits of three properties. One that is empty or no whole number above 0 has its default.</summary>
    public static PostLimits Parse(string post, string frontMatter, string data) =>
        new(ParseNumber(post) ?? Default.Post, ParseNumber(frontMatter) ?? Default.FrontMatter, ParseNumber(data) ?? Default.Data);

    /// <summary>A whole number above 0; null when it is none.</summary>
    public static int? ParseNumber(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    /// <summary>What is wrong with the length of a file; null when nothing is.</summary>
    internal Finding? Check(PostFile file)
    {
        var limit = file.IsData ? Data : Post;
        return file.Text.Length <= limit ? null : FrontMatterRules.TooLong(file.Text.Length, limit, file.IsData ? DataProperty : PostProperty);
    }
}
