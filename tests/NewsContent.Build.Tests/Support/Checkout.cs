using System.Reflection;

namespace NewsContent.Build.Tests.Support;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Checkout
{
    public static string Root { get; } = Metadata("RepositoryRoot");

    /// <summary>The packer's assembly, a program of its own.</summary>
    public static string Packer { get; } = Metadata("Packer");

    private static string Metadata(string key) => typeof(Checkout).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => attribute.Key == key).Value!;
}
