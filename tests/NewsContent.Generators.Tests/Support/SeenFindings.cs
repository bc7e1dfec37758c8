using System.Collections.Concurrent;
using Xunit;

namespace NewsContent.Generators.Tests.Support;

/// <summary>The ids of what the product has reported while a test ran.</summary>
internal static class SeenFindings
{
    private static readonly ConcurrentDictionary<string, ConcurrentBag<string>> s_ofTests = new();

    public static IReadOnlyCollection<string> OfThisTest => s_ofTests.GetOrAdd(TestContext.Current.Test!.UniqueID, static _ => []);

    public static void Add(IEnumerable<string> ids)
    {
        if (TestContext.Current.Test is not { } test)
            return;

        var seen = s_ofTests.GetOrAdd(test.UniqueID, static _ => []);
        foreach (var id in ids)
            seen.Add(id);
    }
}
