using NewsContent.Build.Packing;
using Xunit;

namespace NewsContent.Build.Tests.Support;

/// <summary>What a build leaves for the compiler and the app, byte for byte.</summary>
internal sealed record PackBytes(byte[] Table, byte[] Bodies, byte[] Manifest)
{
    public static PackBytes Of(PackFiles files) => new(File.ReadAllBytes(files.Table), File.ReadAllBytes(files.Bodies), File.ReadAllBytes(files.Manifest));

    public void AssertEquals(PackBytes actual)
    {
        Assert.Equal(Table, actual.Table);
        Assert.Equal(Bodies, actual.Bodies);
        Assert.Equal(Manifest, actual.Manifest);
    }
}
