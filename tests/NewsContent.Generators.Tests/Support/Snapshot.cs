using System.Runtime.CompilerServices;
using Xunit;

namespace NewsContent.Generators.Tests.Support;

/// <summary>
/// Compares texts with <c>Name.Case.verified.cs</c> beside the test, after Verify's convention. A mismatch leaves <c>Name.Case.received.cs</c>;
/// running the tests with the environment variable <c>ACCEPT_SNAPSHOTS=1</c> accepts it.
/// </summary>
internal static class Snapshot
{
    public static void Matches(string received, string name, [CallerFilePath] string testFile = "")
    {
        // Deterministic builds map paths; the repository's root is known from the build.
        var relative = testFile.Replace('\\', '/');
        var folder = Path.GetDirectoryName(relative.StartsWith("/_/", StringComparison.Ordinal) ? Path.Combine(Repository.Root, relative[3..]) : testFile)!;
        var stem = Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(testFile)}.{name}");
        var verifiedPath = stem + ".verified.cs";
        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1")
            File.WriteAllText(verifiedPath, received);

        var verified = File.Exists(verifiedPath) ? File.ReadAllText(verifiedPath).ReplaceLineEndings("\n") : "";
        if (verified != received)
            File.WriteAllText(stem + ".received.cs", received);

        Assert.Equal(verified, received);
    }
}
