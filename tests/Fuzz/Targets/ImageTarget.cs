using System.Text;
using CsCheck;
using NewsContent.Build.Files;

namespace Fuzz.Targets;

/// <summary>An image beside a post, whose size is read from its header.</summary>
internal sealed class ImageTarget() : Target("image")
{
    private static readonly string[] s_hexadecimal =
    [
        "89504E470D0A1A0A0000000D4948445200000280000001E008060000", "4749463839614001B4008000000000000000", "52494646000000005745425056503820000000000000009D012A4001B400000000",
        "524946460000000057454250565038580A000000000000003F0100B30000", "FFD8FFE10022457869660000" + "4D4D002A0000000800010112000300000001000600000000" + "0000FFC000110800B4014003012200021101031101",
        "0000001C6674797061766966000000006176696600000014697370650000000000000140000000B4",
    ];

    private readonly string _path = Path.Combine(Path.GetTempPath(), $"newscontent-fuzz-{Environment.ProcessId}");

    private readonly Mutator _mutator = new(
        [.. s_hexadecimal.Select(static bytes => Encoding.Latin1.GetString(Convert.FromHexString(bytes))), "<svg xmlns='http://www.w3.org/2000/svg' width='320' height='180px' viewBox='0 0 1 2'/>"],
        ["\u00FF\u00D8", "\u00FF\u00C0", "\u00FF\u00E1", "\u00FF\u00FF\u00FF\u00FF", "\0\0", "\0", "Exif\0\0", "II*\0", "ispe", "VP8L", "VP8X", "<svg ", "width='1e9' ", "viewBox='", "'", "<!DOCTYPE svg [<!ENTITY a \"b\">]>", "&a;", "<?xml version='1.0' encoding='utf-7'?>", "<!--"]);

    public override string Make(PCG random) => _mutator.Make(random);

    public override void Execute(string input, PCG random)
    {
        var path = _path + (input.StartsWith('<') || random.Next(8) == 0 ? ".svg" : ".jpg");
        File.WriteAllBytes(path, Encoding.Latin1.GetBytes(input));
        Hold(ImageHeader.Read(path) is null or { Width: > 0, Height: > 0 }, "an image has a size that is none");
    }
}
