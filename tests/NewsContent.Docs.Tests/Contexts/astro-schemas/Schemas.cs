using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using NewsContent;

namespace Harbour;

public enum Section { City, Harbour }

[ContentCollection("authors/*.json")]
public sealed partial record Writer
{
    public required string Name { get; init; }
    [Url] public string? Site { get; init; }
}

[ContentCollection("blog/**/*.md")]
public sealed partial record Post
{
    [StringLength(60)] public required string Title { get; init; }
    public required string Description { get; init; }
    [FrontMatter("pubDate")] public required DateTimeOffset Date { get; init; }
    public DateTimeOffset? UpdatedDate { get; init; }
    [Reference] public required Writer Author { get; init; }
    public ImmutableArray<Tag> Tags { get; init; } = [];
    public Section Section { get; init; } = Section.City;
    [Range(1, 5)] public int? Rating { get; init; }
    public Html Body { get; init; }
}
