namespace NewsContent.Package.Tests.Support;

/// <summary>A project outside the repository that uses the package.</summary>
internal sealed class TestProject
{
    private readonly string _name;

    public TestProject(PackedPackage package, string folderName, string sdk = "Microsoft.NET.Sdk", string properties = "", string items = "", string outputType = "Exe", string? folder = null)
    {
        _name = folderName;
        Folder = folder ?? package.NewFolder(folderName);
        Write(folderName + ".csproj", $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>{outputType}</OutputType>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                <NoWarn>$(NoWarn);CS1591</NoWarn>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {items.Replace("PACKAGE", $"<PackageReference Include=\"NewsContent.Generators\" Version=\"{package.Version}\" />", StringComparison.Ordinal)}
              </ItemGroup>
            </Project>
            """);
    }

    public string Folder { get; }

    public TestProject Write(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    public TestProject WithPosts(string repositoryFolder, string into = "content")
    {
        var source = Path.Combine(PackedPackage.RepositoryRoot, repositoryFolder);
        foreach (var path in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(Folder, into, Path.GetRelativePath(source, path));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(path, target);
        }

        return this;
    }

    public CommandResult Build(string arguments = "", params (string Name, string Value)[] environment) =>
        DotNet.Run(Folder, $"build -v:q {arguments}", environment);

    public CommandResult RunBuilt() => DotNet.Run(Folder, Path.Combine("bin/Debug/net10.0", _name + ".dll"));
}
