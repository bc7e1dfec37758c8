namespace NewsContent;

/// <summary>A heading and the headings below it, up to the next one of its level or above: a line of a table of contents.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Children">The headings below, in order. A heading may skip levels: an <c>h4</c> right after an <c>h2</c> is a child of it.</param>
/// <remarks>Immutable and safe to use from any thread.</remarks>
public sealed record HeadingNode(Heading Heading, IReadOnlyList<HeadingNode> Children)
{
    /// <summary>The headings of a body as a tree.</summary>
    /// <param name="headings">The headings, in the order of the body.</param>
    public static IReadOnlyList<HeadingNode> Tree(IEnumerable<Heading> headings)
    {
        ArgumentNullException.ThrowIfNull(headings);
        var roots = new List<HeadingNode>();
        var open = new Stack<(int Level, List<HeadingNode> Children)>([(0, roots)]);
        foreach (var heading in headings)
        {
            while (open.Peek().Level >= heading.Level)
                open.Pop();

            var children = new List<HeadingNode>();
            open.Peek().Children.Add(new(heading, children));
            open.Push((heading.Level, children));
        }

        return roots;
    }
}
