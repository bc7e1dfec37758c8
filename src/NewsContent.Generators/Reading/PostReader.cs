using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NewsContent.Compilation;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Model;

namespace NewsContent.Generators.Reading;

/// <summary>Read: an additional file below the content folder becomes a value, equal whenever path and text are.</summary>
internal static class PostReader
{
    public static bool IsPost((AdditionalText File, Settings Settings) input)
    {
        var path = input.File.Path;
        return (PostFile.IsMarkdownPath(path) || PostFile.IsHtmlPath(path) || PostFile.IsDataPath(path))
            && input.Settings.Root.Length > 0
            && path.Replace('\\', '/').StartsWith(input.Settings.Root, StringComparison.OrdinalIgnoreCase);
    }

    public static ReadPost Read((AdditionalText File, Settings Settings) input, CancellationToken cancellationToken)
    {
        var path = input.File.Path;
        var relativePath = path.Substring(input.Settings.Root.Length).Replace('\\', '/');
        if (input.File.GetText(cancellationToken) is not { } source)
            return new(new(path, relativePath, ""), input.Settings.Limits, FrontMatterRules.Unreadable(relativePath, "the compiler has no text of it"));

        var text = source.ToString();
        return new(new(path, relativePath, text), input.Settings.Limits, EncodingProblem(source, text));
    }

    public static ReadPost NotRead((AdditionalText File, Settings Settings) input, Fault fault)
    {
        var path = input.File.Path;
        return new(new(path, path.Substring(input.Settings.Root.Length).Replace('\\', '/'), ""), input.Settings.Limits, fault.OfPost);
    }

    // The compiler decodes before a generator sees anything, so bytes that are not UTF-8 show only in the checksum of the original.
    private static Finding? EncodingProblem(SourceText source, string text)
    {
        if (source.Encoding is { } encoding and not UTF8Encoding)
            return FrontMatterRules.NotUtf8(TextPlace.FileStart, "its bytes were read as " + encoding.WebName);

        var lost = text.IndexOf('\uFFFD');
        if (lost < 0 || source.GetChecksum() is not { IsDefault: false } checksum)
            return null;

        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text);
        return Matches(checksum, source.ChecksumAlgorithm, utf8) || Matches(checksum, source.ChecksumAlgorithm, [0xEF, 0xBB, 0xBF, .. utf8])
            ? null
            : FrontMatterRules.NotUtf8(new(lost, 1), "a byte here belongs to no character");
    }

    private static bool Matches(IEnumerable<byte> checksum, SourceHashAlgorithm algorithm, byte[] bytes)
    {
        using HashAlgorithm hash = algorithm == SourceHashAlgorithm.Sha256 ? SHA256.Create() : SHA1.Create();
        return hash.ComputeHash(bytes).SequenceEqual(checksum);
    }
}
