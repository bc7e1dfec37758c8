using Microsoft.CodeAnalysis;
using NewsContent.Generators.Model;

namespace NewsContent.Generators.Reading;

/// <summary>Read: the manifest of a pack, which stands for the posts.</summary>
internal static class ManifestReading
{
    public static bool IsManifest((AdditionalText File, Settings Settings) input) =>
        input.Settings.Manifest.Length > 0 && string.Equals(input.File.Path.Replace('\\', '/'), input.Settings.Manifest, StringComparison.OrdinalIgnoreCase);
}
