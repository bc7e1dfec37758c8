using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NewsContent.Compilation;

namespace NewsContent.Generators.Tests.Support;

/// <summary>The list of the files beside the posts, as the build task hands it to the compiler.</summary>
internal sealed class FileListText(IReadOnlyList<ContentFile> files) : AdditionalText
{
    public const string ListPath = "/repo/obj/content.files";

    public override string Path => ListPath;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(ContentFiles.Write(files), Encoding.UTF8);

    public FileListText Copy() => new(files);
}
