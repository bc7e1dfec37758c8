using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using NewsContent.Compilation;
using NewsContent.Generators.Model;

namespace NewsContent.Generators.Reading;

/// <summary>Read: the list of the files below the content folder that are no posts; a build task has looked for them.</summary>
internal static class FileListReading
{
    public static bool IsList((AdditionalText File, Settings Settings) input) =>
        input.Settings.FileList.Length > 0 && string.Equals(input.File.Path.Replace('\\', '/'), input.Settings.FileList, StringComparison.OrdinalIgnoreCase);

    public static EquatableArray<ContentFile> Read((AdditionalText File, Settings Settings) input, CancellationToken cancellationToken) =>
        ContentFiles.Read(input.File.GetText(cancellationToken)?.ToString() ?? "");

    public static EquatableArray<ContentFile> Of(ImmutableArray<EquatableArray<ContentFile>> lists, CancellationToken cancellationToken) =>
        lists.Length > 0 ? lists[0] : EquatableArray<ContentFile>.Empty;
}
