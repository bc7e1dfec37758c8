using System.Globalization;
using NewsContent.Compilation;
using NewsContent.Generators.Model;
using NewsContent.Generators.Schemas;

namespace NewsContent.Generators.Validation;

/// <summary>Holds a value to the data annotations of its property, as System.ComponentModel.DataAnnotations evaluates them.</summary>
internal sealed class RuleChecker(List<Finding> findings)
{
    private const string TooSlow = "whether it does takes more than 250 ms to find out: write the pattern without look-arounds, back-references "
        + "and repetitions in repetitions, or shorten the value";

    private bool _hasTakenTooLong;

    public void Check(SchemaMember schema, BoundMember member)
    {
        foreach (var rule in schema.Rules)
        {
            foreach (var value in ValuesOf(rule, member.Value))
            {
                if (rule.Pattern is { } pattern)
                    CheckPattern(rule, pattern, member.Key, value);
                else if (Demand(rule, value) is { } demand)
                    Report(rule, member.Key, value, demand);
            }
        }
    }

    // A post is an error by the first value that takes too long; others like it would keep the build for minutes.
    private void CheckPattern(MemberRule rule, string pattern, string key, BoundValue value)
    {
        if (_hasTakenTooLong || Text(value) is not { } text)
            return;

        var isMatch = RulePattern.Of(pattern).IsMatch(text);
        _hasTakenTooLong = isMatch is null;
        if (isMatch is not true)
            Report(rule, key, value, isMatch is null ? $"match {pattern} ({TooSlow})" : $"match {pattern}");
    }

    private void Report(MemberRule rule, string key, BoundValue value, string demand) =>
        findings.Add(ValueRules.BrokenRule(value.Place, key, demand, Found(rule, value), rule.Attribute));

    // What counts items holds for the list; all else for each of its items.
    private static IEnumerable<BoundValue> ValuesOf(MemberRule rule, BoundValue value) => (rule.Attribute, value) switch
    {
        (not ("MinLength" or "MaxLength" or "Length"), ListValue list) => list.Items,
        (not ("MinLength" or "MaxLength" or "Length"), MapValue map) => map.Items.Select(static item => item.Value),
        _ => [value],
    };

    // What the value would have to do; null when it does.
    private static string? Demand(MemberRule rule, BoundValue value) => rule.Attribute switch
    {
        "Range" => Number(value) is { } number && !IsInRange(rule, number) ? "be " + Bounds(rule) : null,
        "StringLength" or "MinLength" or "MaxLength" or "Length" => LengthOf(value) is { } length && !IsInRange(rule, length)
            ? $"have {Bounds(rule)} {(IsCounted(value) ? "items" : "characters")}"
            : null,
        "AllowedValues" => Text(value) is { } text && !rule.Values.Contains(text) ? "be one of " + string.Join(", ", rule.Values) : null,
        "DeniedValues" => Text(value) is { } text && rule.Values.Contains(text) ? "not be one of " + string.Join(", ", rule.Values) : null,
        "Url" => Text(value) is { } text && !IsUrl(text) ? "be a URL that begins with http://, https:// or ftp://" : null,
        "EmailAddress" => Text(value) is { } text && !IsEmailAddress(text) ? "be an e-mail address" : null,
        _ => null,
    };

    private static string Found(MemberRule rule, BoundValue value) => rule.Attribute switch
    {
        "StringLength" or "MinLength" or "MaxLength" or "Length" => $"{LengthOf(value)!.Value.ToString(CultureInfo.InvariantCulture)} long",
        _ => $"'{Text(value)}'",
    };

    private static bool IsInRange(MemberRule rule, decimal number) =>
        (rule.Minimum is not { } minimum || (rule.ExcludesMinimum ? number > minimum : number >= minimum))
        && (rule.Maximum is not { } maximum || (rule.ExcludesMaximum ? number < maximum : number <= maximum));

    private static string Bounds(MemberRule rule)
    {
        var minimum = rule.Minimum?.ToString(CultureInfo.InvariantCulture);
        var maximum = rule.Maximum?.ToString(CultureInfo.InvariantCulture);
        return (rule.ExcludesMinimum, rule.ExcludesMaximum) switch
        {
            (false, false) when minimum is not (null or "0") && maximum is not null => $"{minimum} to {maximum}",
            (false, false) when maximum is not null && rule.Attribute != "Range" => $"at most {maximum}",
            (false, false) when maximum is null => $"at least {minimum}",
            _ => $"{(rule.ExcludesMinimum ? "more than" : "at least")} {minimum} and {(rule.ExcludesMaximum ? "less than" : "at most")} {maximum}",
        };
    }

    private static bool IsCounted(BoundValue value) => value is ListValue or MapValue;

    private static decimal? LengthOf(BoundValue value) => value switch
    {
        ListValue list => list.Items.Count,
        MapValue map => map.Items.Count,
        _ => Text(value)?.Length,
    };

    private static decimal? Number(BoundValue value) => (value as NumberValue)?.Number;

    private static string? Text(BoundValue value) => value switch
    {
        TextValue text => text.Text,
        TermValue term => term.Name,
        UriValue uri => uri.Original,
        NumberValue number => number.Number?.ToString(CultureInfo.InvariantCulture) ?? number.Text,
        CodeValue code => code.Text,
        BooleanValue boolean => boolean.Value ? "true" : "false",
        _ => null,
    };

    private static bool IsUrl(string text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase);

    private static bool IsEmailAddress(string text)
    {
        var at = text.IndexOf('@');
        return at > 0 && at < text.Length - 1 && at == text.LastIndexOf('@') && text.IndexOfAny(['\r', '\n']) < 0;
    }
}
