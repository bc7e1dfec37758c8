using Xunit;

namespace NewsContent.Generators.Tests.Bodies;

/// <summary>Elements in each other, to a depth of three, stay in the element of the page that holds the body.</summary>
public class NestedElementTests
{
    [Fact]
    public void EveryElementInEveryOther_StaysInTheContainer()
    {
        var names = HostileBodies.Elements;
        var escaped = names.AsParallel().SelectMany(outer => names.SelectMany(middle => Escaped(
            names.Select(inner => $"<{outer}><{middle}><{inner}>x</{inner}></{middle}></{outer}>")))).ToList();

        Assert.Empty(escaped);
    }

    private static IEnumerable<string> Escaped(IEnumerable<string> bodies)
    {
        var rendered = bodies.Select(HostileBodies.Rendered).ToList();
        return BodyInPage.Escaped(rendered).Select(number => rendered[number]);
    }
}
