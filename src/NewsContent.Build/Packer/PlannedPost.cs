using NewsContent.Build.Packing;

namespace NewsContent.Build.Packer;

/// <summary>A post of this build, and what the build before knows of it.</summary>
/// <param name="Known">The post in the build before, when it has not changed since; else null.</param>
internal sealed record PlannedPost(string Path, string RelativePath, FileStamp Stamp, CachedPost? Known);
