using NewsContent.Build.Files;
using Xunit;

namespace NewsContent.Build.Tests;

/// <summary>Files beside posts go below the output, and nowhere else.</summary>
public class AssetFolderTests
{
    [Theory]
    [InlineData("wwwroot")]
    [InlineData("wwwroot/news/")]
    [InlineData("a..b")]
    [InlineData(".")]
    public void FolderBelowTheOutput_IsTaken(string folder) => Assert.True(new AssetFolder(folder).IsBelowTheOutput);

    [Theory]
    [InlineData("../../out")]
    [InlineData("wwwroot/../../out")]
    [InlineData("..\\out")]
    [InlineData("/tmp/out")]
    [InlineData("\\\\server\\out")]
    [InlineData("C:\\out")]
    public void OtherFolder_IsNot(string folder) => Assert.False(new AssetFolder(folder).IsBelowTheOutput);
}
