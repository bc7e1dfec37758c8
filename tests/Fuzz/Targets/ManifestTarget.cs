using System.Text;
using CsCheck;
using NewsContent.Compilation;
using NewsContent.Compilation.Packing;

namespace Fuzz.Targets;

/// <summary>The manifest that the compiler reads.</summary>
internal sealed class ManifestTarget() : Target("manifest")
{
    private readonly Mutator _mutator = new(
        [.. Seeds.Posts.Select(static post => ManifestReader.FirstLine("00112233445566778899aabbccddeeff", 1) + Encoding.UTF8.GetString(Compile(post.Path, post.Text)))],
        [";", "0;", "1;", "-1;", "2147483647;", "4294967297;", "268435456;", "-", "P", "Q", "p", "q", "l", "m", "\n", "\0", "NCG2001", "7;NCG1001", "9", "港"]);

    public override string Make(PCG random) => _mutator.Make(random);

    public override void Execute(string input, PCG random)
    {
        try
        {
            foreach (var entry in new ManifestReader(new StringReader(input)).ReadAll("content/"))
                _ = entry.Post.File.Lines.At(entry.Post.Fence.Start);
        }
        catch (FormatException)
        {
            // That is what a damaged one is to give.
        }
    }

    private static byte[] Compile(string path, string text) =>
        new PostCompiler(ContentTimeZone.Utc, true, HtmlPolicy.Default, PostLimits.Default).Compile(path, Encoding.UTF8.GetBytes(text), ContentHash.Of(text), default).Manifest;
}
