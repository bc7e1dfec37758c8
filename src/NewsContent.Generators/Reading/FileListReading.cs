using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using NewsContent.Compilation;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Model;

namespace NewsContent.Generators.Reading;

/// <summary>Read: the list of the files below the content folder that are no posts; a build task has looked for them.</summary>
internal static class FileListReading
{
    private static readonly Outcome<EquatableArray<ContentFile>> s_none =
        Outcome<EquatableArray<ContentFile>>.Of(EquatableArray<ContentFile>.Empty);

    public static bool IsList((AdditionalText File, Settings Settings) input) =>
        input.Settings.FileList.Length > 0 && string.Equals(input.File.Path.Replace('\\', '/'), input.Settings.FileList, StringComparison.OrdinalIgnoreCase);

    public static Outcome<EquatableArray<ContentFile>> Read(
        (AdditionalText File, Settings Settings) input, CancellationToken cancellationToken) =>
        Outcome<EquatableArray<ContentFile>>.Of(ContentFiles.Read(input.File.GetText(cancellationToken)?.ToString() ?? ""));

    public static Outcome<EquatableArray<ContentFile>> NotRead((AdditionalText File, Settings Settings) input, Fault fault) =>
        Outcome<EquatableArray<ContentFile>>.Failed(fault);

    public static Outcome<EquatableArray<ContentFile>> Of(
        ImmutableArray<Outcome<EquatableArray<ContentFile>>> lists, CancellationToken cancellationToken) =>
        lists.Length > 0 ? lists[0] : s_none;
}
