using System.Security.Cryptography;
using System.Text;
using NewsContent.Compilation;
using NewsContent.Packs;

namespace NewsContent.Build.Packing;

/// <summary>What a pack depends on besides the posts.</summary>
internal sealed record PackSettings(ContentTimeZone TimeZone, bool IncludesDrafts, PackCompression Compression)
{
    /// <summary>Bodies of more bytes than this are compressed when the choice is left to the build.</summary>
    private const long MostUncompressed = 64L * 1024 * 1024;

    /// <summary>What becomes of HTML in posts.</summary>
    public HtmlPolicy Html { get; init; } = HtmlPolicy.Default;

    public PostLimits Lengths { get; init; } = PostLimits.Default;

    /// <summary>The settings of properties that <see cref="PropertyRules"/> has accepted.</summary>
    public static PackSettings Of(PropertyList properties)
    {
        var posts = PostSettings.Of(properties);
        return new(posts.TimeZone, posts.IncludesDrafts,
            Enum.TryParse<PackCompression>(properties[PropertyNames.Compression], ignoreCase: true, out var compression)
            ? compression
            : PackCompression.Auto)
        {
            Html = posts.Html,
            Lengths = posts.Limits,
        };
    }

    public bool Compresses(long bytesOfPosts) => Compression == PackCompression.Auto ? bytesOfPosts > MostUncompressed : Compression == PackCompression.Brotli;

    /// <summary>Equal only when the same posts give the same bytes: settings, formats, and the very assemblies that compile.</summary>
    public byte[] Fingerprint()
    {
        // The parsers' versions are in the references of the second, and so in its id.
        Type[] compilers = [typeof(PackSettings), typeof(PostParser)];
        var parts = compilers.Select(static type => type.Module.ModuleVersionId.ToString("N"))
            .Append(PackFormat.Version.ToString(System.Globalization.CultureInfo.InvariantCulture))
            .Append(TimeZone.Rules)
            .Append(IncludesDrafts ? "drafts" : "no drafts")
            .Append(Compression.ToString())
            .Append(Html.Mode.ToString())
            .Append(Html.HostList)
            .Append(Html.Markdown.List)
            .Append(Html.Language)
            .Append(Html.HighlightsCode ? "highlighted" : "plain")
            .Append(Lengths.ToString());
        using var hash = SHA256.Create();
        return hash.ComputeHash(Encoding.UTF8.GetBytes(string.Join("\n", parts)));
    }
}

internal enum PackCompression
{
    /// <summary>By the size of the posts.</summary>
    Auto,
    None,
    Brotli,
}
