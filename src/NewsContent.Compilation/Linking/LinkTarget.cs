namespace NewsContent.Compilation;

/// <summary>A post as something that links can lead to.</summary>
public abstract class LinkTarget
{
    public abstract string Collection { get; }

    public abstract string Id { get; }

    /// <summary>The file, relative to the content folder.</summary>
    public abstract string Path { get; }

    /// <summary>Made anew at each call: most targets are never asked for it.</summary>
    public abstract string Permalink { get; }

    /// <summary>Whether the id begins with a day.</summary>
    public abstract bool HasDay { get; }

    /// <summary>As <see cref="RenderedBody.Anchors"/>.</summary>
    public abstract string Anchors { get; }

    /// <summary>Whether it is a draft, in a build that leaves those out or not.</summary>
    public abstract bool IsDraft { get; }

    /// <summary>Whether the post has errors: those are said at the post, not at all that lead to it.</summary>
    public abstract bool HasErrors { get; }
}
