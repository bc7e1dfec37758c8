namespace NewsContent.Package.Tests.Support;

/// <summary>A home of the .NET CLI with the packed templates, so that those of the machine are left alone.</summary>
public sealed class TemplateHive : IDisposable
{
    private readonly string _home = Directory.CreateTempSubdirectory("newscontent-hive-").FullName;
    private bool _installed;

    /// <summary>Runs <c>dotnet new</c> with a template of the package in a folder.</summary>
    public void New(PackedPackage package, string folder, string arguments)
    {
        if (!_installed)
            Run(folder, $"install \"{package.TemplateFile}\"");

        _installed = true;
        Run(folder, arguments);
    }

    public void Dispose() => Directory.Delete(_home, recursive: true);

    private void Run(string folder, string arguments) => DotNet.Run(folder, "new " + arguments, ("DOTNET_CLI_HOME", _home)).Succeeded();
}
