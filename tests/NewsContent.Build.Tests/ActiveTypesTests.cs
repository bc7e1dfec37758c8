using System.Runtime.InteropServices;
using System.Xml.Linq;
using NewsContent.Build.Files;
using Xunit;

namespace NewsContent.Build.Tests;

/// <summary>Files in which a browser runs scripts are known by their extension and by their type alike.</summary>
public class ActiveTypesTests
{
    [Fact]
    public void ExtensionOfEachActiveType_IsKnown()
    {
        var sdk = Directory.GetDirectories(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../../sdk"))
            .Order(StringComparer.Ordinal).Last();
        var served = XDocument.Load(
            Path.Combine(sdk, "Sdks/Microsoft.NET.Sdk.StaticWebAssets/targets/Microsoft.NET.Sdk.StaticWebAssets.ContentTypeMappings.props"))
            .Descendants("StaticWebAssetContentTypeMapping")
                .Where(static mapping => ActiveTypes.Contains(mapping.Attribute("Include")!.Value))
            .Select(static mapping => mapping.Attribute("Pattern")!.Value)
                .Where(static pattern => !pattern.EndsWith(".gz", StringComparison.Ordinal)
                    && !pattern.EndsWith(".br", StringComparison.Ordinal)).ToArray();

        Assert.Contains("*.svg", served);
        Assert.All(served, static pattern => Assert.NotNull(ActiveTypes.Of(pattern)));
    }

    [Theory]
    [InlineData("text/html; charset=utf-8", true)]
    [InlineData("image/svg+xml", true)]
    [InlineData("Application/XML", true)]
    [InlineData("image/png", false)]
    [InlineData("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false)]
    public void Type_IsActiveIfItIsHtmlOrXml(string type, bool isActive) => Assert.Equal(isActive, ActiveTypes.Contains(type));
}
