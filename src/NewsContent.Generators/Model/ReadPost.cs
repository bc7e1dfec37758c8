using NewsContent.Compilation;

namespace NewsContent.Generators.Model;

/// <summary>A post as read, or why it could not be.</summary>
internal sealed record ReadPost(PostFile File, PostLimits Limits, Finding? Problem);
