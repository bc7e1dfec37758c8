using System.Text;
using CsCheck;
using NewsContent.Build.Packer;

namespace Fuzz.Targets;

/// <summary>What a build left for the next one, damaged by accident or so that its hash holds.</summary>
internal sealed class CacheTarget : Target
{
    private static readonly byte[] s_fingerprint = new byte[32];

    private readonly string _path = Path.Combine(Path.GetTempPath(), $"newscontent-fuzz-{Environment.ProcessId}.cache");
    private readonly Mutator _mutator;

    public CacheTarget()
        : base("cache")
    {
        CachedPost[] posts = [.. Seeds.Own.Select(static (post, row) => new CachedPost(row, post.Path, new(row, 1, 2, 3), new byte[32], 0, 10))];
        PackCacheWriter.Write(new(s_fingerprint, "00", new(1, 2, 3, 4), new(1, 2, 3, 4), new(1, 2, 3, 4), new byte[32], posts), _path);
        _mutator = new([Encoding.Latin1.GetString(File.ReadAllBytes(_path)[..^32])], ["\0", "\0\0\0\0", "\u00FF\u00FF\u00FF\u00FF", "\u00FF\u00FF\u00FF\u007F", "\u0080", "a"]);
    }

    public override string Make(PCG random) => _mutator.Make(random);

    public override void Execute(string input, PCG random)
    {
        var bytes = Encoding.Latin1.GetBytes(input);
        var hash = random.Next(4) == 0 ? new byte[32] : PackCache.Hash(bytes, bytes.Length);
        File.WriteAllBytes(_path, [.. bytes, .. hash]);
        _ = PackCache.Load(_path, s_fingerprint);
    }
}
