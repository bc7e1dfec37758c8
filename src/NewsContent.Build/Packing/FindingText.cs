using System.Globalization;
using NewsContent.Build.Listing;
using NewsContent.Compilation;

namespace NewsContent.Build.Packing;

/// <summary>A finding about the content folder as text, which the packer sends to the task that started the packer.</summary>
internal static class FindingText
{
    /// <summary>The fields on one line, with a tab between two.</summary>
    public static string Write(ListedFinding finding) => string.Join("\t", new[]
    {
        finding.Finding.Rule.Id, finding.Path ?? "", finding.Line.ToString(CultureInfo.InvariantCulture),
        finding.Column.ToString(CultureInfo.InvariantCulture),
    }.Concat(finding.Finding.Arguments).Select(Uri.EscapeDataString));

    /// <exception cref="InvalidDataException">The fields are not those of a finding.</exception>
    public static ListedFinding Read(IEnumerable<string> written)
    {
        string[] fields = [.. written.Select(Uri.UnescapeDataString)];
        if (fields is not [var id, var path, var line, var column, ..] || Rule.Find(id) is not { } rule)
            throw new InvalidDataException("The packer's answer is not a finding.");

        var finding = new Finding(rule, TextPlace.FileStart, new([.. fields.Skip(4)]));
        return new(finding, path.Length == 0 ? null : path, Number(line), Number(column));
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
