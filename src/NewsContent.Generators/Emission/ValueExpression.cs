using System.Globalization;
using NewsContent.Compilation;
using NewsContent.Generators.Model;
using NewsContent.Generators.Naming;
using NewsContent.Generators.Schemas;

namespace NewsContent.Generators.Emission;

/// <summary>The C# expressions of bound values.</summary>
internal sealed class ValueExpression(Settings settings, EquatableArray<NamedTerm> terms, ListFactories lists)
{
    private readonly Dictionary<(string, string), string> _memberNames = !TermNaming.AreMembers(terms, settings)
        ? []
        : terms.ToDictionary(static term => (term.TermType, term.Name), static term => term.MemberName);

    public string Of(BoundValue value) => value switch
    {
        TextValue text => CSharpLiteral.Of(text.Text),
        BooleanValue boolean => CSharpLiteral.Of(boolean.Value),
        DateValue date => Date(date),
        NumberValue number => number.Code,
        CodeValue code => code.Code,
        UriValue uri => $"new global::System.Uri({CSharpLiteral.Of(uri.Original)})",
        TermValue term => $"global::{settings.Namespace}.{TermNaming.ClassOf(term.TermType)}.{Term(term)}",
        AnyValue any => AnyExpression.Of(any.Value),
        ReferenceValue reference => (reference.Code ?? "null") + "!",
        ListValue { Kind: ListKind.ImmutableArray, Items.Count: 0 } list => $"global::System.Collections.Immutable.ImmutableArray<{list.ItemTypeName}>.Empty",
        ListValue { Kind: ListKind.ImmutableArray } list => lists.ListOf(list.ItemTypeName, list.Items.Select(Of)),
        ListValue { Kind: ListKind.Set } list => $"new global::System.Collections.Generic.HashSet<{list.ItemTypeName}> {{ {string.Join(", ", list.Items.Select(Of))} }}",
        ListValue list => $"new {list.ItemTypeName}[] {{ {string.Join(", ", list.Items.Select(Of))} }}",
        MapValue map => $"new global::System.Collections.Generic.Dictionary<string, {map.ItemTypeName}> {{ {string.Join(", ", map.Items.Select(item => $"[{CSharpLiteral.Of(item.Key)}] = {Of(item.Value)}"))} }}",
        NestedValue nested => $"new {nested.TypeName} {{ {string.Join(", ", nested.Members.Select(member => $"{CSharpIdentifier.Reference(member.Name)} = {Of(member.Value)}"))} }}",
        _ => throw new InvalidOperationException($"No expression for {value.GetType().Name}."),
    };

    private string Term(TermValue term) => _memberNames.TryGetValue((term.TermType, term.Name), out var name)
        ? CSharpIdentifier.Reference(name)
        : $"Of({CSharpLiteral.Of(term.Name)})";

    private static string Date(DateValue value)
    {
        var date = value.Date;
        if (value.Kind == ValueKind.DateOnly)
            return $"new global::System.DateOnly({date.ToString("yyyy, M, d", CultureInfo.InvariantCulture)})";

        var fraction = date.Ticks % TimeSpan.TicksPerSecond;
        var ticks = fraction == 0 ? "" : $".AddTicks({fraction.ToString(CultureInfo.InvariantCulture)})";
        if (value.Kind == ValueKind.DateTime)
            return $"new global::System.DateTime({date.UtcDateTime.ToString("yyyy, M, d, H, m, s", CultureInfo.InvariantCulture)}, global::System.DateTimeKind.Utc){ticks}";

        var offset = date.Offset == TimeSpan.Zero
            ? "global::System.TimeSpan.Zero"
            : string.Format(CultureInfo.InvariantCulture, "new global::System.TimeSpan({0}, {1}, 0)", date.Offset.Hours, date.Offset.Minutes);
        return $"new global::System.DateTimeOffset({date.ToString("yyyy, M, d, H, m, s", CultureInfo.InvariantCulture)}, {offset}){ticks}";
    }
}
