using System.Globalization;
using NewsContent.Compilation;
using NewsContent.Generators.Model;
using NewsContent.Generators.Naming;

namespace NewsContent.Generators.Emission;

/// <summary>The C# expressions of bound values.</summary>
internal sealed class ValueExpression(string @namespace, EquatableArray<NamedTerm> terms, ListFactories lists)
{
    private readonly Dictionary<(string, string), string> _memberNames =
        terms.ToDictionary(static term => (term.TermType, term.Name), static term => term.MemberName);

    public string Of(BoundValue value) => value switch
    {
        TextValue text => CSharpLiteral.Of(text.Text),
        BooleanValue boolean => CSharpLiteral.Of(boolean.Value),
        DateValue date => Date(date.Date),
        UriValue uri => $"new global::System.Uri({CSharpLiteral.Of(uri.Original)})",
        TermValue term => $"global::{@namespace}.{TermNaming.ClassOf(term.TermType)}.{CSharpIdentifier.Reference(_memberNames[(term.TermType, term.Name)])}",
        ListValue list => lists.ListOf(ElementType(list.Items[0]), list.Items.Select(Of)),
        _ => throw new InvalidOperationException($"No expression for {value.GetType().Name}."),
    };

    private static string ElementType(BoundValue item) => item switch
    {
        TermValue term => "global::NewsContent." + term.TermType,
        DateValue => "global::System.DateTimeOffset",
        UriValue => "global::System.Uri",
        BooleanValue => "bool",
        _ => "string",
    };

    private static string Date(DateTimeOffset date)
    {
        var offset = date.Offset == TimeSpan.Zero
            ? "global::System.TimeSpan.Zero"
            : string.Format(CultureInfo.InvariantCulture, "new global::System.TimeSpan({0}, {1}, 0)", date.Offset.Hours, date.Offset.Minutes);
        var seconds = date.ToString("yyyy, M, d, H, m, s", CultureInfo.InvariantCulture);
        var fraction = date.Ticks % TimeSpan.TicksPerSecond;
        var ticks = fraction == 0 ? "" : $".AddTicks({fraction.ToString(CultureInfo.InvariantCulture)})";
        return $"new global::System.DateTimeOffset({seconds}, {offset}){ticks}";
    }
}
