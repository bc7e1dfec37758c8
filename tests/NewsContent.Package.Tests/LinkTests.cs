using System.Buffers.Binary;
using NewsContent.Package.Tests.Support;
using Xunit;

namespace NewsContent.Package.Tests;

/// <summary>Files beside posts, as a build sees them.</summary>
public sealed class LinkTests(PackedPackage package)
{
    [Fact]
    public void FilesBesidePosts_AreMeasuredCopiedAndMissed()
    {
        var project = new TestProject(package, "links", items: "PACKAGE", properties: "<NewsContentAssets>wwwroot</NewsContentAssets>")
            .Write("Program.cs", "System.Console.WriteLine(NewsContent.Articles.All[0].Html);")
            .Write("content/2026/2026-01-02-a.md", "---\ntitle: A\ndate: 2026-01-02\n---\n![Map](map%20of%20it.png) [b](../2026-01-01-b.md)\n")
            .Write("content/2026-01-01-b.md", "---\ntitle: B\ndate: 2026-01-01\n---\nText.\n");
        var image = Path.Combine(project.Folder, "content/2026/map of it.png");

        File.WriteAllBytes(image, Png(640, 480));
        Assert.Contains("<img src=\"/2026/map%20of%20it.png\" width=\"640\" height=\"480\" alt=\"Map\"", Printed(project, "Source"), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(project.Folder, "bin/Debug/net10.0/wwwroot/2026/map of it.png")));

        File.WriteAllBytes(image, Png(64, 48));
        Assert.Contains("width=\"64\" height=\"48\"", Printed(project, "Source"), StringComparison.Ordinal);
        Assert.Contains("width=\"64\" height=\"48\" alt=\"Map\" loading=\"lazy\" /> <a href=\"/2026/01/01/b/\">b</a>", Printed(project, "Pack"), StringComparison.Ordinal);

        File.WriteAllBytes(image, Png(6, 4));
        Assert.Contains("width=\"6\" height=\"4\"", Printed(project, "Pack"), StringComparison.Ordinal);

        File.Delete(image);
        var failed = project.Build("-p:NewsContentStorage=Pack");
        Assert.Contains("2026-01-02-a.md(5,8): error NCG3305: 'map%20of%20it.png' leads to no file", failed.Output, StringComparison.Ordinal);
    }

    private static string Printed(TestProject project, string storage)
    {
        project.Build("-p:NewsContentStorage=" + storage).Succeeded();
        return project.RunBuilt().Succeeded().Output;
    }

    private static byte[] Png(int width, int height)
    {
        byte[] bytes = [0x89, .. "PNG\r\n\u001A\n\0\0\0\rIHDR"u8, .. new byte[17]];
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(20), height);
        return bytes;
    }
}
