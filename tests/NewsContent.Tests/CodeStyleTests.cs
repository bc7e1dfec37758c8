using System.Globalization;
using System.Text.RegularExpressions;
using Xunit;

namespace NewsContent.Tests;

public partial class CodeStyleTests
{
    [Fact]
    public void Colours_AreReadable()
    {
        var schemes = CodeStyles.Css.Split("@media");

        Assert.Equal(2, schemes.Length);
        Assert.All(schemes, static scheme =>
        {
            var background = Luminance(Background().Match(scheme).Groups[1].Value);
            var colours = Colour().Matches(scheme);
            Assert.Equal(9, colours.Count);
            Assert.All(colours, colour => Assert.InRange(Contrast(background, Luminance(colour.Groups[1].Value)), 4.5, 21));
        });
    }

    // WCAG 2.2: relative luminance and contrast ratio.
    private static double Luminance(string colour) => 0.2126 * Channel(colour[..2]) + 0.7152 * Channel(colour[2..4]) + 0.0722 * Channel(colour[4..]);

    private static double Channel(string value)
    {
        var part = int.Parse(value, NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
    }

    private static double Contrast(double one, double other) => (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);

    [GeneratedRegex("background: #([0-9a-f]{6})")]
    private static partial Regex Background();

    [GeneratedRegex("[{ ]color: #([0-9a-f]{6})")]
    private static partial Regex Colour();
}
