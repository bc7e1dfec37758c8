using System.Reflection;
using Xunit;
using Xunit.v3;

namespace NewsContent.Generators.Tests.Support;

/// <summary>
/// The test causes these diagnostics, which no post by itself can cause. It fails if its runs do not give them: all of them, or, where the
/// rows of a theory name ids, those of the row; and each id must be in a row then.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ProvesAttribute(params string[] ids) : BeforeAfterTestAttribute
{
    /// <summary>Whether the cause needs what Windows has not, such as links that anybody may make.</summary>
    public bool NotOnWindows { get; init; }

    public override void After(MethodInfo methodUnderTest, IXunitTest test)
    {
        if (NotOnWindows && OperatingSystem.IsWindows())
            return;

        var rows = methodUnderTest.GetCustomAttributes<InlineDataAttribute>().Select(static row => In(row.Data)).ToArray();
        var named = ids.Where(id => rows.Any(row => Names(row, id))).ToArray();
        Assert.True(named.Length == 0 || named.Length == ids.Length, $"No row names {string.Join(", ", ids.Except(named))}.");

        var row = In(test.TestMethodArguments);
        Assert.All(ids.Where(id => named.Length == 0 || Names(row, id)), id => Assert.Contains(id, SeenFindings.OfThisTest));
    }

    private static string In(IEnumerable<object?> arguments) => string.Join('\n', arguments.OfType<string>());

    private static bool Names(string row, string id) => row.Contains(id, StringComparison.Ordinal);
}
