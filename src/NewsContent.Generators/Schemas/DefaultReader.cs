using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NewsContent.Compilation;
using NewsContent.Generators.Model;
using NewsContent.Generators.Validation;

namespace NewsContent.Generators.Schemas;

/// <summary>Holds a default that is a literal to the rules of its own property.</summary>
internal static class DefaultReader
{
    public static IEnumerable<LocatedFinding> Check(IPropertySymbol property, SchemaMember member, CodePlace place)
    {
        var findings = new List<Finding>();
        if (Literal(property) is { } value)
            new RuleChecker(findings).Check(member, new(member.Name, member.Key, value));

        return findings.Select(broken => place.Find(SchemaRules.BrokenDefault(property.Name, broken.Arguments[1], broken.Arguments[2], broken.Arguments[3])));
    }

    private static BoundValue? Literal(IPropertySymbol property) => property.DeclaringSyntaxReferences
        .Select(static reference => (reference.GetSyntax() as PropertyDeclarationSyntax)?.Initializer?.Value)
        .Select(static expression => expression switch
        {
            LiteralExpressionSyntax literal => Value(literal.Token.Value, 1),
            PrefixUnaryExpressionSyntax { OperatorToken.Text: "-", Operand: LiteralExpressionSyntax literal } => Value(literal.Token.Value, -1),
            _ => null,
        })
        .FirstOrDefault();

    private static BoundValue? Value(object? literal, int sign) => literal switch
    {
        string text => new TextValue(text, default),
        bool flag => new BooleanValue(flag, default),
        double number when Math.Abs(number) > 7.9e27 => null,
        int or long or uint or ulong or float or double or decimal when Convert.ToDecimal(literal, CultureInfo.InvariantCulture) * sign is var number =>
            new NumberValue("", number.ToString(CultureInfo.InvariantCulture), number, default),
        _ => null,
    };
}
