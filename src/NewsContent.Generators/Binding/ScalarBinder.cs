using System.Globalization;
using NewsContent.Compilation;
using NewsContent.Generators.Emission;
using NewsContent.Generators.Model;
using NewsContent.Generators.Schemas;

namespace NewsContent.Generators.Binding;

/// <summary>Binds a scalar to a value of its type.</summary>
internal static class ScalarBinder
{
    /// <summary>The value; null when the scalar is none of the type.</summary>
    public static BoundValue? Bind(MemberType type, FrontMatterScalar scalar, ContentTimeZone zone) => type.Kind switch
    {
        ValueKind.Boolean => CoreSchema.Boolean(scalar) is { } flag ? new BooleanValue(flag, scalar.Place) : null,
        ValueKind.Integer => NumberBinder.Integer(type, scalar),
        ValueKind.Real => NumberBinder.Real(type, scalar),
        ValueKind.Date or ValueKind.DateTime or ValueKind.DateOnly => DateBinder.Bind(type.Kind, scalar.Text, zone, scalar.Place),
        ValueKind.TimeOnly => Time(scalar),
        ValueKind.TimeSpan => TimeSpan.TryParseExact(scalar.Text, ["c", "g"], CultureInfo.InvariantCulture, out var duration)
            ? Code(scalar, FormattableString.Invariant($"new global::System.TimeSpan({duration.Ticks}L)"))
            : null,
        ValueKind.Uri => WebAddress.Is(scalar.Text) ? new UriValue(scalar.Text, scalar.Place) : null,
        ValueKind.Guid => Guid.TryParse(scalar.Text, out var guid) ? Code(scalar, $"new global::System.Guid(\"{guid:D}\")") : null,
        ValueKind.Version => Version.TryParse(scalar.Text, out var version) ? Code(scalar, $"new global::System.Version(\"{version}\")") : null,
        ValueKind.Term => new TermValue(type.SimpleName, scalar.Text, scalar.Place),
        ValueKind.Reference => new ReferenceValue(type.TypeName, CanonicalForm.Compose(scalar.Text), null, scalar.Place),
        ValueKind.Parsable => Code(scalar, $"{type.TypeName}.Parse({CSharpLiteral.Of(scalar.Text)})"),
        ValueKind.ParsableWithProvider =>
            Code(scalar, $"{type.TypeName}.Parse({CSharpLiteral.Of(scalar.Text)}, global::System.Globalization.CultureInfo.InvariantCulture)"),
        _ => new TextValue(scalar.Text, scalar.Place),
    };

    private static CodeValue? Time(FrontMatterScalar scalar) =>
        TimeSpan.TryParseExact(scalar.Text, [@"hh\:mm", @"hh\:mm\:ss", @"h\:mm"], CultureInfo.InvariantCulture, out var time) && time < TimeSpan.FromDays(1)
            ? Code(scalar, FormattableString.Invariant($"new global::System.TimeOnly({time.Hours}, {time.Minutes}, {time.Seconds})"))
            : null;

    private static CodeValue Code(FrontMatterScalar scalar, string code) => new(code, scalar.Text, scalar.Place);
}
