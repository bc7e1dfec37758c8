using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Diagnostics;

/// <summary>Entries that refer to entries: what they hold at run time, and what is reported in the posts.</summary>
public class ReferenceTests
{
    private const string Code = """
        using NewsContent; using System; using System.Collections.Generic; using System.Collections.Immutable;
        namespace My;
        [ContentCollection("people/*.md")]
        public sealed partial class Person
        {
            public required string Name { get; init; }
            [Reference] public Person? Mentor { get; init; }
        }
        public sealed class Role { public required string Part { get; init; } [Reference] public required Person Player { get; init; } }
        [ContentCollection("films/*.md")]
        public sealed partial class Film
        {
            public required string Title { get; init; }
            public DateTimeOffset? Released { get; init; }
            [Reference] public required Person By { get; init; }
            [Reference] public ImmutableArray<Person> Cast { get; init; } = ImmutableArray<Person>.Empty;
            [Reference] public IReadOnlyDictionary<string, Person>? Crew { get; init; }
            public Role[] Roles { get; init; } = [];
            [Reference] public Film? Sequel { get; init; }
        }
        """;

    private static readonly Post s_ann = new("people/ann.md", "---\nname: Ann\nmentor: bob\n---\n");
    private static readonly Post s_bob = new("people/bob.md", "---\nname: Bob\nmentor: ann\n---\n");

    [Fact]
    public void Reference_IsTheEntryItself_AlsoInCircles()
    {
        var run = GeneratorHarness.Run(new ProjectOptions { Code = Code }, s_ann, s_bob,
            new Post("films/one.md", "---\ntitle: One\nby: ann\ncast: [bob, ann]\ncrew: { sound: bob }\nroles: [{ part: Fool, player: bob }]\nsequel: two\n---\n"),
            new Post("films/two.md", "---\ntitle: Two\nby: bob\nsequel: one\n---\n"));

        Assert.Empty(run.Printed);
        dynamic one = run.Member("My.Films", "one")!;
        dynamic ann = run.Member("My.Persons", "ann")!;
        dynamic bob = run.Member("My.Persons", "bob")!;
        Assert.Same((object)ann, (object)one.By);
        Assert.Same((object)bob, (object)one.Cast[0]);
        Assert.Same((object)bob, (object)one.Crew["sound"]);
        Assert.Same((object)bob, (object)one.Roles[0].Player);
        Assert.Same((object)one, (object)one.Sequel.Sequel);
        Assert.Same((object)ann, (object)ann.Mentor.Mentor);
    }

    [Fact]
    public void ManyWrongReferences_AreReportedAndTheFirstGetSuggestions()
    {
        var posts = Enumerable.Range(0, 210).Select(static number => new Post($"people/p{number:d3}.md", "---\nname: A\nmentor: annn\n---\n"));
        var options = new ProjectOptions { Code = Code, ExpectErrors = true, Properties = { ["NewsContentMaxDiagnostics"] = "1000" } };

        var printed = GeneratorHarness.Run(options, [s_ann, s_bob, .. posts]).Printed.Where(static line => line.Contains("NCG4008", StringComparison.Ordinal)).ToArray();

        Assert.Equal(210, printed.Length);
        Assert.All(printed.Take(200), static line => Assert.EndsWith("did you mean 'ann'?", line, StringComparison.Ordinal));
        Assert.All(printed.Skip(200), static line => Assert.EndsWith("add the entry, or write the slug or id of one", line, StringComparison.Ordinal));
    }

    [Fact]
    public void ReferringTo_FindsWhoRefers()
    {
        var run = GeneratorHarness.Run(new ProjectOptions { Code = Code + "\npublic static class Ask { public static object OfBob => Films.ReferringTo(Persons.bob); public static object OfAnn => Persons.ReferringTo(Persons.ann); }" },
            s_ann, s_bob,
            new Post("films/one.md", "---\ntitle: One\nby: ann\nroles: [{ part: Fool, player: bob }, { part: King, player: bob }]\n---\n"),
            new Post("films/two.md", "---\ntitle: Two\nby: ann\n---\n"));

        Assert.Empty(run.Printed);
        Assert.Equal(["one"], ((IEnumerable<IContentEntry>)run.Member("My.Ask", "OfBob")!).Select(entry => entry.Id));
        Assert.Equal(["bob"], ((IEnumerable<IContentEntry>)run.Member("My.Ask", "OfAnn")!).Select(entry => entry.Id));
    }

    [Theory]
    [InlineData("by: anm", "3,5", "NCG4008: 'anm' is not an entry of Persons; did you mean 'ann'?")]
    [InlineData("by: ann\ncast: [bob, nobody]", "4,13",
        "NCG4008: 'nobody' is not an entry of Persons; add the entry, or write one of bob, ann")]
    [InlineData("by: ann\nroles: [{ part: Fool, player: bbo }]", "4,31", "NCG4008: 'bbo' is not an entry of Persons; did you mean 'bob'?")]
    [Proves("NCG4008")]
    public void MissingTarget_IsAnErrorAtTheValue(string keys, string place, string message)
    {
        var run = GeneratorHarness.Run(
            new ProjectOptions { Code = Code, ExpectErrors = true }, s_ann, s_bob, new Post("films/one.md", $"---\ntitle: One\n{keys}\n---\n"));

        Assert.Equal([$"films/one.md({place}): error {message}"], run.Printed);
    }

    [Fact]
    [Proves("NCG4010")]
    public void DraftTarget_IsAnErrorWhenDraftsAreLeftOut()
    {
        var run = GeneratorHarness.Run(
            new ProjectOptions { Code = Code, ExpectErrors = true, Properties = { ["NewsContentDrafts"] = "false" } },
            new Post("people/ann.md", "---\nname: Ann\ndraft: true\n---\n"), new Post("films/one.md", "---\ntitle: One\nby: ann\n---\n"));

        Assert.Equal(["films/one.md(3,5): error NCG4010: 'ann' is a draft of Persons, which this build leaves out; publish it, or set NewsContentDrafts to true"], run.Printed);
    }

    [Fact]
    [Proves("NCG4009")]
    public void SlugOfSeveralEntries_IsAnError()
    {
        const string Dated = """
            using NewsContent; using System;
            [ContentCollection("news/*.md")] public sealed partial class Item { public required DateOnly Date { get; init; } [Reference] public Item? Follows { get; init; } }
            """;
        var run = GeneratorHarness.Run(
            new ProjectOptions { Code = Dated, ExpectErrors = true },
            new Post("news/2026-01-01-a.md", "---\ndate: 2026-01-01\n---\n"),
            new Post("news/2026-01-02-a.md", "---\ndate: 2026-01-02\nfollows: 2026/01/01/a\n---\n"),
            new Post("news/2026-01-03-b.md", "---\ndate: 2026-01-03\nfollows: a\n---\n"));

        Assert.Equal(["news/2026-01-03-b.md(3,10): error NCG4009: 'a' is the slug of several entries of Items; write the id of one of them, such as '2026/01/01/a'"], run.Printed.Where(static line => line.Contains("error")));
    }

    [Fact]
    [Proves("NCG5009")]
    public void ReferenceToOtherTypes_IsReportedInTheCode()
    {
        const string Wrong = "using NewsContent; [ContentCollection(\"a/*.md\")] public sealed partial class A { [Reference] public string? By { get; init; } }";
        var run = GeneratorHarness.Run(new ProjectOptions { Code = Wrong, ExpectErrors = true }, new Post("a/one.md", "---\nby: x\n---\n"));

        Assert.Contains(run.Printed, static line => line.Contains("error NCG5009: 'By' is marked [Reference], but 'String' is no collection"));
    }
}
