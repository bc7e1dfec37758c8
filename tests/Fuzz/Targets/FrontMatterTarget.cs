using CsCheck;
using NewsContent.Compilation;

namespace Fuzz.Targets;

/// <summary>The front matter of a post, in one of the three formats.</summary>
internal sealed class FrontMatterTarget(string name, string before, string after, IReadOnlyList<string> seeds, IReadOnlyList<string> tokens) : Target(name)
{
    // Reading what was written costs more than parsing.
    private const uint ManifestEvery = 16;

    private readonly Mutator _mutator = new(seeds, tokens);

    public static FrontMatterTarget Yaml() => new(
        "yaml", "---\n", "\n---\nText\n", Seeds.FrontMatters,
        ["[", "]", "{", "}", ": ", "- ", "? ", "\n", "\r\n", "\r", "\u0085", "\u2028", "\t", "  ", "'", "\"", "\\", "\\U0010FFFF", "\\uD800", "\\x0", "|", ">-", "|9\n", "&a ", "*a", "!!str ", "!x ", "<<: ", "%YAML 1.2", "---", "...", "#", "key: ", "\uFEFF", "😀", "港", ",", "~", "null", "@", "`", "title: x\n", "draft: true\n"]);

    public static FrontMatterTarget Toml() => new(
        "toml", "+++\n", "\n+++\nText\n",
        [
            "title = \"Ferries\"\ndate = 2026-04-21T08:30:00Z\ntags = [\"city\", 'transport']\n[params]\na.b.c = 1\nd = { e = 2.5, f = [1, 2] }\n",
            "title = '''\nFerries\nreturn'''\ndate = 2026-04-21\n[[authors]]\nname = \"Mei\"\n[[authors]]\nname = \"Lin\"\nage = 0x2A\n",
            "\"a key\" = \"\\u6E2F\\n\"\n'b' = 1_000\nc = inf\nd = 07:30:00\n# comment\n[x.y.z]\nw = true\n",
        ],
        ["[", "]", "[[", "]]", "{", "}", "=", " = ", ".", "a.", ",", "\n", "\r\n", "\r", "\"", "'", "\"\"\"", "'''", "\\", "\\u0000", "\\UFFFFFFFF", "#", "+", "-", "_", "0x", "inf", "nan", "true", "1979-05-27", "T07:32:00", "\t", "😀", "港", "a = ", "[a]\n", "[[a]]\n"]);

    public static FrontMatterTarget Json() => new(
        "json", "", "\nText\n",
        [
            "{\n  \"title\": \"Ferries\",\n  \"date\": \"2026-04-21T08:30:00Z\",\n  \"tags\": [\"city\", \"港口\"],\n  \"params\": { \"a\": { \"b\": [1, 2.5e3, true, null] } }\n}",
            "{\"title\":\"\\u6E2F\\ud83d\\ude00\\n\",\"draft\":false,\"x\":[[],{}]}",
        ],
        ["[", "]", "{", "}", ":", ",", "\"", "\\", "\\u0000", "\\ud800", "\\\"", "\n", "\r", "\t", "1", "-", "e9", "true", "null", "//", "/*", "😀", "港", "{\"a\":", "[{\"a\":", "\"a\":1,", "\uFEFF", " "]);

    public override string Make(PCG random) => before + _mutator.Make(random) + after;

    public override void Execute(string input, PCG random)
    {
        var post = PostParser.Parse(new PostFile("", "2026-04-21-a.md", TextOf(input)), default);
        ParsedPostChecks.Check(post);
        if (random.Next(ManifestEvery) == 0)
            ParsedPostChecks.CheckManifest(post);
    }
}
