using System.Globalization;
using System.Reflection;

[assembly: Xunit.AssemblyFixture(typeof(NewsContent.Package.Tests.Support.PackedPackage))]

namespace NewsContent.Package.Tests.Support;

/// <summary>The package as it ships, packed once for all tests into a feed of its own under a version of its own.</summary>
public sealed class PackedPackage : IDisposable
{
    private int _folders;
    private readonly string _folder = Directory.CreateTempSubdirectory("newscontent-").FullName;

    public PackedPackage()
    {
        // A version that no cache has seen; milliseconds only name it.
        Version = "0.0.1-test." + DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture);
        // Builds what it refers to under its version, which is in the other package too.
        Pack("NewsContent.AspNetCore");
        Pack("NewsContent.Generators", "--no-build");
        Pack("NewsContent.Templates");
    }

    public static string RepositoryRoot => Metadata("RepositoryRoot");

    public string Version { get; }

    public string Feed => Path.Combine(_folder, "feed");

    public string File => Path.Combine(Feed, $"NewsContent.Generators.{Version}.nupkg");

    public string TemplateFile => Path.Combine(Feed, $"NewsContent.Templates.{Version}.nupkg");

    /// <summary>What packs the package once more, into another folder.</summary>
    public string PackArguments(string folder) => PackArguments("NewsContent.Generators", folder, "--no-build");

    /// <summary>A new folder outside the repository, with a NuGet.config that knows the feed.</summary>
    public string NewFolder(string name)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder, Interlocked.Increment(ref _folders).ToString(CultureInfo.InvariantCulture), name)).FullName;
        System.IO.File.WriteAllText(Path.Combine(folder, "NuGet.config"), $"""
            <configuration><packageSources><add key="packed" value="{Feed}" /></packageSources></configuration>
            """);
        return folder;
    }

    public void Dispose()
    {
        BuildServers.ShutDown();
        Directory.Delete(_folder, recursive: true);
        foreach (var id in new[] { "newscontent.generators", "newscontent.aspnetcore" })
        {
            var cached = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget/packages", id, Version);
            if (Directory.Exists(cached))
                Directory.Delete(cached, recursive: true);
        }
    }

    private void Pack(string project, string options = "") => DotNet.Run(RepositoryRoot, PackArguments(project, Feed, options)).Succeeded();

    private string PackArguments(string project, string folder, string options) =>
        $"pack src/{project} {options} -c {Metadata("Configuration")} -o \"{folder}\" -p:Version={Version} -p:PackageVersion={Version}";

    private static string Metadata(string key) => typeof(PackedPackage).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == key).Value!;
}
