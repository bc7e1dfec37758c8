using CsCheck;
using NewsContent.Compilation;

namespace Fuzz.Targets;

/// <summary>A file that is all data.</summary>
internal sealed class DataFileTarget() : Target("data")
{
    private static readonly string[] s_extensions = ["yml", "yaml", "json", "toml"];

    private readonly Mutator _mutator = new(
        ["ann:\n  name: Ann\n  age: 30\nbob: { name: Bob, boss: ann }\n", "- slug: ann\n  name: Ann\n- { id: bob }\n", "[{\"slug\": \"ann\", \"age\": 30}, {\"slug\": \"bob\"}]", "[ann]\nname = 'Ann'\n[bob]\nage = 3\n", "{\"ann\": {\"name\": \"Ann\"}}"],
        ["[", "]", "{", "}", ":", ": ", "- ", "\n", "\"", "'", "=", ".", ",", "[[a]]\n", "\\", "#", "\uFEFF", "---\n", "null", "1", "\t", "港", "&a ", "*a"]);

    public override string Make(PCG random) => _mutator.Make(random);

    public override void Execute(string input, PCG random)
    {
        var post = PostParser.Parse(new PostFile("", "a." + Mutator.Pick(s_extensions, random), TextOf(input)), default);
        ParsedPostChecks.Check(post);
        if (random.Next(16) == 0)
            ParsedPostChecks.CheckManifest(post);
    }
}
