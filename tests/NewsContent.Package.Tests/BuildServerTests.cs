using NewsContent.Package.Tests.Support;
using Xunit;

namespace NewsContent.Package.Tests;

/// <summary>The tests build in servers. What happens to a server must not make a failed build a good one.</summary>
public sealed class BuildServerTests(PackedPackage package)
{
    public static bool IsUnix => !OperatingSystem.IsWindows();

    [Fact(Skip = "Windows has no kill.", SkipUnless = nameof(IsUnix))]
    public void BuildWhoseServerIsKilled_HasFailed()
    {
        var folder = package.NewFolder("killed");
        var project = Path.Combine(folder, "killed.csproj");
        File.WriteAllText(project, """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <Target Name="Kill" BeforeTargets="CoreCompile" Condition="'$(KillsServer)' == 'true'">
                <Exec Command="kill -9 %24PPID" />
              </Target>
            </Project>
            """);

        Assert.NotEqual(0, DotNet.Run(folder, "build -v:q -p:KillsServer=true").ExitCode);
        DotNet.Run(folder, "build -v:q").Succeeded();
    }
}
