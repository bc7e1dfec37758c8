using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace NewsContent.Generators.Validation;

/// <summary>
/// The pattern of a <c>[RegularExpression]</c>. Its verdict depends neither on the culture nor on the speed of the machine: where going back
/// takes too long, .NET's linear matcher decides, which finds the same match. It takes no look-arounds and no back-references.
/// </summary>
internal sealed class RulePattern
{
    // RegexOptions.NonBacktracking, which .NET Framework does not know.
    private const RegexOptions Linear = (RegexOptions)1024;

    // As long as the schema has the pattern.
    private static readonly ConditionalWeakTable<string, RulePattern> s_known = new();

    private readonly Regex _usual;
    private readonly Lazy<Regex?> _linear;
    private bool _isSlow;

    private RulePattern(string pattern)
    {
        _usual = new(pattern, RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(250));
        _linear = new(() => TryLinear(pattern));
    }

    public static RulePattern Of(string pattern) => s_known.GetValue(pattern, static pattern => new(pattern));

    /// <summary>Whether the first match is the whole text, as the attribute demands; null when that takes too long to find out.</summary>
    public bool? IsMatch(string text)
    {
        try
        {
            if (!_isSlow)
                return IsWhole(_usual, text);
        }
        catch (RegexMatchTimeoutException)
        {
            // Hostile posts have many such values, and so that pattern is no longer tried the usual way.
            _isSlow = _linear.Value is not null;
        }

        return _isSlow ? IsWhole(_linear.Value!, text) : null;
    }

    private static bool IsWhole(Regex regex, string text)
    {
        var match = regex.Match(text);
        return match.Success && match.Index == 0 && match.Length == text.Length;
    }

    private static Regex? TryLinear(string pattern)
    {
        try
        {
            return new(pattern, RegexOptions.CultureInvariant | Linear, Regex.InfiniteMatchTimeout);
        }
        catch (Exception exception) when (exception is ArgumentOutOfRangeException or NotSupportedException)
        {
            return null;
        }
    }
}
