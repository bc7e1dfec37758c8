using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NewsContent.Generators.Tests.Support;

/// <summary>A post handed to the generator, as the compiler hands it over.</summary>
internal sealed class Post(string relativePath, byte[] bytes) : AdditionalText
{
    public const string Root = "/repo/content/";

    public Post(string relativePath, [StringSyntax("markdown")] string text)
        : this(relativePath, Encoding.UTF8.GetBytes(text))
    {
    }

    public override string Path => Root + relativePath;

    public string RelativePath => relativePath;

    public byte[] Bytes => bytes;

    public override SourceText GetText(CancellationToken cancellationToken = default) =>
        SourceText.From(new MemoryStream(bytes), new UTF8Encoding(false), SourceHashAlgorithm.Sha256);

    public Post Copy() => new(relativePath, bytes);

    /// <summary>A valid post of a title, a day and a body.</summary>
    public static Post Of(string title, string day = "2026-04-21", string body = "Text.", string keys = "") =>
        new($"{day}-{title}.md", $"---\ntitle: {title}\ndate: {day}\n{keys}---\n{body}\n");
}
