using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using NewsContent;

namespace ReviewDesk;

public enum Verdict
{
    Mixed,
    MustRead,
}

[ContentCollection("authors.yml")]
public sealed partial class Writer
{
    public required string Name { get; init; }
    public DateOnly? Joined { get; init; }
    [Reference] public Writer? Mentor { get; init; }
}

public sealed record Book
{
    public required string Author { get; init; }
    public required int Year { get; init; }
    public int? Pages { get; init; }
}

[ContentCollection("reviews/*.md")]
public sealed partial record Review
{
    [StringLength(60)] public required string Title { get; init; }
    [Range(1, 5)] public required byte Rating { get; init; }
    public Verdict Verdict { get; init; } = Verdict.Mixed;
    [Reference] public required Writer By { get; init; }
    public required Book Book { get; init; }
    public Html Body { get; init; }

    public string Stars => new('★', Rating);
}

[ContentCollection("posts/*.md")]
public sealed partial record Post
{
    public required string Title { get; init; }
    public required DateTimeOffset Date { get; init; }
    [Reference] public required Writer By { get; init; }
    [Reference] public ImmutableArray<Review> About { get; init; } = [];
    public Html Body { get; init; }
}
