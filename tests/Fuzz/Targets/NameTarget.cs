using CsCheck;
using NewsContent.Compilation;

namespace Fuzz.Targets;

/// <summary>The name of a post's file.</summary>
internal sealed class NameTarget() : Target("name")
{
    private readonly Mutator _mutator = new(
        [.. Seeds.Paths, "2021/04/2021-04-21-某篇.md", "0001-01-01-a.markdown", "2024-02-29-b.md", "9999-12-31-.md", "a.md", "list.yml"],
        ["/", "-", ".", ".md", "2021-", "-02-30-", "0000-00-00-", "\0", "\n", "\\", ":", "|", "?", "*", " ", "\u202E", "\u200D", "e\u0301", "😀", "İ", "ß", "CON", ".."]);

    public override string Make(PCG random) => _mutator.Make(random);

    public override void Execute(string input, PCG random)
    {
        var post = PostParser.Parse(new PostFile("", input, "---\ntitle: a\ndate: 2026-04-21\n---\n"), default);
        ParsedPostChecks.Check(post);
        if (random.Next(4) == 0 && !input.Any(char.IsSurrogate))
            ParsedPostChecks.CheckManifest(post);
    }
}
