using NewsContent.Compilation;

namespace NewsContent.Generators.Validation;

/// <summary>Adds up what string literals take in an assembly, of all and of each file.</summary>
/// <param name="isExact">Whether equal texts count once, as the compiler stores them. Only then files are told apart.</param>
internal sealed class LiteralCount(bool isExact)
{
    // The compiler stores two bytes a UTF-16 unit, and up to five around them (ECMA-335 §II.24.2.4).
    private const int BytesAroundALiteral = 5;

    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (PostFile File, long Bytes)> _files = new(StringComparer.Ordinal);

    public long Bytes { get; private set; }

    public void Add(PostFile? file, IEnumerable<string> literals)
    {
        foreach (var literal in literals)
        {
            if (literal.Length > 0 && (!isExact || _known.Add(literal)))
                Add(file, 2L * literal.Length + BytesAroundALiteral);
        }
    }

    /// <summary>Adds a part of a literal.</summary>
    public void AddPart(PostFile? file, long characters) => Add(file, 2 * characters);

    /// <summary>The file with the most, by path where two have as much; null when no literal is of a file.</summary>
    public (PostFile? File, long Bytes) Largest() => _files.Values
        .OrderByDescending(static file => file.Bytes).ThenBy(static file => file.File.RelativePath, StringComparer.Ordinal)
        .Select(static file => ((PostFile?)file.File, file.Bytes)).FirstOrDefault();

    private void Add(PostFile? file, long bytes)
    {
        Bytes += bytes;
        if (!isExact || file is null)
            return;

        _files.TryGetValue(file.RelativePath, out var known);
        _files[file.RelativePath] = (file, known.Bytes + bytes);
    }
}
