using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;
using NewsContent.Package.Tests.Support;
using Xunit;

namespace NewsContent.Package.Tests;

/// <summary>What the package holds of others is known: by version, license and hash, and under its license's terms.</summary>
public sealed class BillOfMaterialsTests(PackedPackage package)
{
    private static readonly string[] s_licenses = ["MIT", "BSD-2-Clause"];

    private readonly JsonElement _bill = JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(package.File, ".cdx.json"))).RootElement;

    [Fact]
    public void Bill_HasTheHashesOfThePackageAndOfEveryAssemblyInIt()
    {
        using var archive = ZipFile.OpenRead(package.File);
        var expected = archive.Entries.Where(static entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal)).ToDictionary(static entry => entry.FullName, static entry => Sha256(entry.Open()));
        var found = Components("file").ToDictionary(static file => file.GetProperty("name").GetString()!, Hash);

        Assert.Equal(expected.OrderBy(static entry => entry.Key, StringComparer.Ordinal), found.OrderBy(static entry => entry.Key, StringComparer.Ordinal));
        Assert.Equal(Sha256(File.OpenRead(package.File)), Hash(_bill.GetProperty("metadata").GetProperty("component")));
    }

    [Fact]
    public void ForeignAssemblies_AreNamedWithVersionAndLicense()
    {
        using var archive = ZipFile.OpenRead(package.File);
        var notices = File.ReadAllText(Path.Combine(PackedPackage.RepositoryRoot, "THIRD-PARTY-NOTICES.txt"));
        var foreign = archive.Entries.Select(static entry => entry.Name)
            .Where(static name => name.EndsWith(".dll", StringComparison.Ordinal) && !name.StartsWith("NewsContent.", StringComparison.Ordinal))
            .Select(static name => Path.GetFileNameWithoutExtension(name)).Distinct().Append("PolySharp").Order(StringComparer.Ordinal);
        var libraries = Components("library").OrderBy(static library => library.GetProperty("name").GetString(), StringComparer.Ordinal).ToArray();

        Assert.Equal(foreign, libraries.Select(static library => library.GetProperty("name").GetString()!));
        Assert.All(libraries, library =>
        {
            Assert.Contains(License(library), s_licenses);
            Assert.Matches($@"(?m)^{Regex.Escape($"{library.GetProperty("name")} {library.GetProperty("version")}")} - https://", notices);
            Assert.Contains(License(library) == "MIT" ? "Permission is hereby granted, free of charge" : "Redistributions in binary form must reproduce", Section(notices, library), StringComparison.Ordinal);
            Assert.Matches(@"\nCopyright \(c\) |\n\(c\) ", Section(notices, library));
        });
    }

    [Fact]
    public void PackingAgain_GivesTheSameBytes()
    {
        var folder = package.NewFolder("again");
        DotNet.Run(PackedPackage.RepositoryRoot, package.PackArguments(folder), ("TZ", "Asia/Shanghai"), ("LC_ALL", "tr_TR.UTF-8")).Succeeded();

        Assert.Equal(File.ReadAllBytes(package.File), File.ReadAllBytes(Path.Combine(folder, Path.GetFileName(package.File))));
    }

    private IEnumerable<JsonElement> Components(string type) => _bill.GetProperty("components").EnumerateArray().Where(component => component.GetProperty("type").GetString() == type);

    private static string Section(string notices, JsonElement library) =>
        notices.Split(new string('-', 80)).Single(section => section.Contains($"\n{library.GetProperty("name").GetString()} ", StringComparison.Ordinal));

    private static string License(JsonElement library) => library.GetProperty("licenses")[0].GetProperty("license").GetProperty("id").GetString()!;

    private static string Hash(JsonElement component) => component.GetProperty("hashes")[0].GetProperty("content").GetString()!;

    private static string Sha256(Stream stream)
    {
        using (stream)
            return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
