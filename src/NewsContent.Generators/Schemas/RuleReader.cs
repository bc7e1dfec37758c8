using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using NewsContent.Compilation;
using NewsContent.Generators.Model;

namespace NewsContent.Generators.Schemas;

/// <summary>Reads the data annotations of a property.</summary>
internal static class RuleReader
{
    public static (EquatableArray<MemberRule> Rules, EquatableArray<string> RuntimeRules) Read(IPropertySymbol property, CodePlace place, List<LocatedFinding> findings)
    {
        var rules = new List<MemberRule>();
        var runtimeRules = new List<string>();
        foreach (var attribute in property.GetAttributes().Where(static attribute => IsValidation(attribute.AttributeClass)))
        {
            var type = attribute.AttributeClass!;
            var name = type.Name.EndsWith("Attribute", StringComparison.Ordinal) ? type.Name.Substring(0, type.Name.Length - "Attribute".Length) : type.Name;
            if (name == "Required")
                continue;

            if (type.ContainingNamespace.ToDisplayString() == "System.ComponentModel.DataAnnotations" && Read(name, attribute) is { } rule)
            {
                rules.Add(rule);
                if (RegexError(rule.Pattern) is { } error)
                    findings.Add(place.Find(SchemaRules.BadPattern(property.Name, rule.Pattern!, error)));
            }
            else
            {
                findings.Add(place.Find(SchemaRules.CustomRule(name, property.Name)));
                runtimeRules.Add(AttributeExpression.Of(attribute));
            }
        }

        return (rules.ToEquatableArray(), runtimeRules.ToEquatableArray());
    }

    private static bool IsValidation(INamedTypeSymbol? type) =>
        type is not null && (type.Name == "ValidationAttribute" || IsValidation(type.BaseType));

    private static MemberRule? Read(string name, AttributeData attribute)
    {
        decimal? Number(int index) => index < attribute.ConstructorArguments.Length ? ToDecimal(attribute.ConstructorArguments[index].Value) : null;
        decimal? NamedNumber(string argument) => attribute.NamedArguments.Where(pair => pair.Key == argument).Select(pair => ToDecimal(pair.Value.Value)).FirstOrDefault();
        bool IsSet(string argument) => attribute.NamedArguments.Any(pair => pair.Key == argument && pair.Value.Value is true);
        MemberRule Rule(decimal? minimum = null, decimal? maximum = null, string? pattern = null, IEnumerable<string>? values = null) =>
            new(name, minimum, maximum, IsSet("MinimumIsExclusive"), IsSet("MaximumIsExclusive"), pattern, (values ?? []).ToEquatableArray());

        return name switch
        {
            "StringLength" => Rule(NamedNumber("MinimumLength") ?? 0, Number(0)),
            "MinLength" => Rule(Number(0)),
            "MaxLength" => Rule(null, Number(0)),
            "Length" => Rule(Number(0), Number(1)),
            "Range" when attribute.ConstructorArguments.Length == 2 => Rule(Number(0), Number(1)),
            "Range" when Number(1) is not null && Number(2) is not null => Rule(Number(1), Number(2)),
            "RegularExpression" => Rule(pattern: attribute.ConstructorArguments[0].Value as string ?? ""),
            "AllowedValues" or "DeniedValues" => Rule(values: attribute.ConstructorArguments[0].Values.Select(static value => Text(value))),
            "Url" or "EmailAddress" => Rule(),
            _ => null,
        };
    }

    private static string Text(TypedConstant value) => value.Value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value.Value, CultureInfo.InvariantCulture) ?? "",
    };

    // Bounds beyond decimal's range bound nothing that is checked.
    private static decimal? ToDecimal(object? value) => value switch
    {
        int number => number,
        double number when Math.Abs(number) < 7.9e27 => (decimal)number,
        string text when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    private static string? RegexError(string? pattern)
    {
        try
        {
            _ = pattern is null ? null : new Regex(pattern, RegexOptions.CultureInvariant);
            return null;
        }
        catch (ArgumentException exception)
        {
            return exception.Message;
        }
    }
}
