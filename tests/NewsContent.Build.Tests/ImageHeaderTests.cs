using NewsContent.Build.Files;
using Xunit;

namespace NewsContent.Build.Tests;

/// <summary>Sizes are read from headers; what is no image, or cut, has none.</summary>
public class ImageHeaderTests
{
    [Theory]
    [InlineData("a.png", "89504E470D0A1A0A0000000D4948445200000280000001E008060000", 640, 480)]
    [InlineData("a.gif", "4749463839614001B4008000000000000000", 320, 180)]
    [InlineData("lossy.webp", "52494646000000005745425056503820000000000000009D012A4001B400000000", 320, 180)]
    [InlineData("lossless.webp", "52494646000000005745425056503 84C000000002F3FC12C0000000000", 320, 180)]
    [InlineData("extended.webp", "524946460000000057454250565038580A000000000000003F0100B30000", 320, 180)]
    [InlineData("a.jpg", "FFD8FFE000040000FFC0001108 00B4 0140 03012200021101031101", 320, 180)]
    [InlineData("progressive.jpg", "FFD8FFFFC2001108 00B4 0140 03012200021101031101", 320, 180)]
    [InlineData("upright.jpg", "FFD8FFE10022 457869660000 4D4D002A00000008 0001 0112 0003 00000001 0006 0000 00000000 FFC0001108 00B4 0140 03012200021101031101", 180, 320)]
    [InlineData("lying.jpg", "FFD8FFE10022 457869660000 49492A0008000000 0100 1201 0300 01000000 0100 0000 00000000 FFC0001108 00B4 0140 03012200021101031101", 320, 180)]
    [InlineData("a.avif", "0000001C667479706176696600000000617669660000001469737065000000000000014 0000000B4", 320, 180)]
    public void Header_SaysTheSize(string name, string hexadecimal, int width, int height) =>
        Assert.Equal(new ImageSize(width, height), Read(name, Convert.FromHexString(hexadecimal.Replace(" ", "", StringComparison.Ordinal))));

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='320' height='180px'/>", 320, 180)]
    [InlineData("<?xml version='1.0'?><!DOCTYPE svg PUBLIC 'x' 'http://127.0.0.1:1/x.dtd'><svg width='100%' height='100%' viewBox='0 0 319.6 180'>", 320, 180)]
    public void Svg_SaysItsSize(string svg, int width, int height) => Assert.Equal(new ImageSize(width, height), Read("a.svg", System.Text.Encoding.UTF8.GetBytes(svg)));

    [Theory]
    [InlineData("a.svg", "<svg width='1em' height='1em'/>")]
    [InlineData("a.svg", "<html/>")]
    [InlineData("a.svg", "<svg")]
    [InlineData("a.png", "")]
    [InlineData("a.png", "No image, but long enough to be one by its length alone.")]
    public void OtherFiles_HaveNoSize(string name, string text) => Assert.Null(Read(name, System.Text.Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void CutOrDamagedImages_HaveNoSizeAndDoNoHarm()
    {
        var random = new Random(20260421);
        var jpeg = Convert.FromHexString("FFD8FFE100224578696600004D4D002A0000000800010112000300000001000600000000 0000FFC000110800B4014003012200021101031101".Replace(" ", "", StringComparison.Ordinal));
        for (var i = 0; i < 200; i++)
        {
            var bytes = jpeg.AsSpan(0, random.Next(jpeg.Length)).ToArray();
            if (bytes.Length > 2)
                bytes[random.Next(2, bytes.Length)] = (byte)random.Next(256);

            Read("a.jpg", bytes);
        }
    }

    private static ImageSize? Read(string name, byte[] bytes)
    {
        var folder = Directory.CreateTempSubdirectory("newscontent-").FullName;
        try
        {
            var path = Path.Combine(folder, name);
            File.WriteAllBytes(path, bytes);
            return ImageHeader.Read(path);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
