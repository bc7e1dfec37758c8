namespace NewsContent.Compilation;

/// <summary>The part of a pattern for one name: letters, <c>*</c>, <c>?</c> and <c>[a-z]</c>. Case is ignored on every system.</summary>
internal sealed class GlobName
{
    private readonly List<GlobCharacter> _characters = [];

    private GlobName()
    {
    }

    /// <summary>Matches every name.</summary>
    public static GlobName Any { get; } = Parse("*", out _)!;

    /// <summary>Reads the part; null when the part is invalid.</summary>
    /// <param name="problem">What to write instead; empty when the part is valid.</param>
    public static GlobName? Parse(string part, out string problem)
    {
        problem = part switch
        {
            "" => "write one '/' between two names",
            "." or ".." => $"remove '{part}': a pattern has only names of files and folders",
            _ when part.Contains("**") => "write '**' between slashes, as in **/*.md",
            _ => "",
        };
        var name = new GlobName();
        for (var at = 0; at < part.Length && problem.Length == 0;)
            name._characters.Add(GlobCharacter.Read(part, ref at, out problem));

        return problem.Length == 0 ? name : null;
    }

    public bool Matches(ReadOnlySpan<char> name)
    {
        var (glob, at) = (0, 0);
        var (retryGlob, retryAt) = (-1, 0);
        while (at < name.Length)
        {
            var length = char.IsHighSurrogate(name[at]) && at + 1 < name.Length ? 2 : 1;
            if (glob < _characters.Count && _characters[glob].IsStar)
            {
                (retryGlob, retryAt) = (++glob, at);
            }
            else if (glob < _characters.Count && _characters[glob].Matches(name.Slice(at, length)))
            {
                (glob, at) = (glob + 1, at + length);
            }
            else if (retryGlob >= 0)
            {
                retryAt += char.IsHighSurrogate(name[retryAt]) && retryAt + 1 < name.Length ? 2 : 1;
                (glob, at) = (retryGlob, retryAt);
            }
            else
            {
                return false;
            }
        }

        while (glob < _characters.Count && _characters[glob].IsStar)
            glob++;

        return glob == _characters.Count;
    }
}
