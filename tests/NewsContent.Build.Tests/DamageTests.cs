using NewsContent.Build.Tests.Support;
using Xunit;

namespace NewsContent.Build.Tests;

/// <summary>Whatever happens to the files of a pack, the next build gives what a build from nothing gives.</summary>
public class DamageTests
{
    private const int HeaderLength = 88;

    private static readonly Dictionary<string, Func<byte[], byte[]?>> s_damages = new()
    {
        ["cut by one"] = static bytes => bytes[..^1],
        ["cut in half"] = static bytes => bytes[..(bytes.Length / 2)],
        ["cut to its first bytes"] = static bytes => bytes[..10],
        ["longer by one"] = static bytes => [.. bytes, 0],
        ["first byte flipped"] = static bytes => Flipped(bytes, 0),
        ["byte of the middle flipped"] = static bytes => Flipped(bytes, bytes.Length / 2),
        ["last byte flipped"] = static bytes => Flipped(bytes, bytes.Length - 1),
        ["emptied"] = static _ => [],
        ["deleted"] = static _ => null,
    };

    public static TheoryData<string, string, bool> Cases()
    {
        var cases = new TheoryData<string, string, bool>();
        foreach (var isCompressed in new[] { false, true })
        {
            foreach (var file in new[] { "posts.table", "posts.bodies", "posts.manifest", "posts.cache" })
            {
                foreach (var damage in s_damages.Keys)
                    cases.Add(file, damage, isCompressed);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void DamagedFile_IsMadeAnew(string file, string damage, bool isCompressed)
    {
        using var archive = new PostArchive(40, isCompressed);
        archive.Build();
        var before = archive.Bytes;
        archive.Replace(file, s_damages[damage]);
        archive.Build();
        before.AssertEquals(archive.Bytes);

        archive.Replace(file, s_damages[damage]);
        archive.Write(SamplePost.PathOf(20), SamplePost.TextOf(9999));
        archive.Build();
        archive.CleanBytes().AssertEquals(archive.Bytes);
    }

    [Theory]
    [InlineData("posts.table", false)]
    [InlineData("posts.bodies", false)]
    [InlineData("posts.manifest", false)]
    [InlineData("posts.cache", false)]
    [InlineData("posts.table", true)]
    [InlineData("posts.bodies", true)]
    [InlineData("posts.manifest", true)]
    [InlineData("posts.cache", true)]
    public void FileOfAnotherPack_IsMadeAnew(string file, bool isCompressed)
    {
        using var archive = new PostArchive(40, isCompressed);
        using var other = new PostArchive(39, isCompressed);
        archive.Build();
        other.Build();
        var before = archive.Bytes;
        archive.Replace(file, _ => File.ReadAllBytes(Path.Combine(other.Files.Folder, file)));
        archive.Build();

        before.AssertEquals(archive.Bytes);
    }

    [Fact]
    public void WholePackOfAnotherFolder_IsMadeAnew()
    {
        using var archive = new PostArchive(40);
        using var other = new PostArchive(39);
        archive.Build();
        other.Build();
        var before = archive.Bytes;
        foreach (var file in Directory.GetFiles(other.Files.Folder))
            File.Copy(file, Path.Combine(archive.Files.Folder, Path.GetFileName(file)), overwrite: true);

        archive.Build();
        before.AssertEquals(archive.Bytes);
    }

    [Fact]
    public void AnyByteOfTheHeaderFlipped_IsMadeAnew()
    {
        using var archive = new PostArchive(5);
        archive.Build();
        var before = archive.Bytes;
        for (var place = 0; place < HeaderLength; place++)
        {
            archive.Replace("posts.table", bytes => Flipped(bytes, place));
            archive.Build();
            before.AssertEquals(archive.Bytes);
        }
    }

    [Fact]
    public void DamagedPack_IsNotHeldOpen()
    {
        using var archive = new PostArchive(5);
        archive.Build();
        archive.Replace("posts.table", static bytes => bytes[..10]);
        archive.Build();

        // Windows replaces no file that is mapped, and fails in the build already.
        if (OperatingSystem.IsLinux())
            Assert.DoesNotContain(archive.Files.Folder, File.ReadAllText("/proc/self/maps"), StringComparison.Ordinal);
    }

    private static byte[] Flipped(byte[] bytes, int place)
    {
        bytes[place] ^= 1;
        return bytes;
    }
}
