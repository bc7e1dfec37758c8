using NewsContent.Packs;

namespace NewsContent.Build.Packer;

/// <summary>What an app can open: a pack beyond it would be refused where it is deployed, so it is not made.</summary>
internal sealed record PackLimits(long MostOfAFile, int MostOfABlock)
{
    public static PackLimits OfFormat { get; } = new(int.MaxValue, PackFormat.MostBlockBytes);

    /// <exception cref="PackTooLargeException">The table or the bodies are too long.</exception>
    public void CheckFile(string what, long length)
    {
        if (length > MostOfAFile)
            throw new PackTooLargeException($"The {what} of the archive would have more than {MostOfAFile:N0} bytes, which no app can open; put the posts of some years into a class library of their own (docs/sharding.md)");
    }

    /// <exception cref="PackTooLargeException">The bodies of a block are too long.</exception>
    public void CheckBlock(long length, string firstPath, string lastPath)
    {
        if (length > MostOfABlock)
            throw new PackTooLargeException($"The posts from '{firstPath}' to '{lastPath}' have more than {MostOfABlock:N0} bytes of HTML together, which no app can open; shorten the longest of them");
    }
}
