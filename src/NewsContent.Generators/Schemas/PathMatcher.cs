namespace NewsContent.Generators.Schemas;

/// <summary>
/// A glob, matched by the set of places in the glob that the path may have reached: the time grows with the lengths alone, whatever wildcards
/// there are. <c>**/</c> is any folders or none, <c>**</c> any text, <c>*</c> any text without a slash, <c>?</c> one character but a slash.
/// </summary>
internal sealed class PathMatcher
{
    private const int MostOnStack = 256;

    private readonly List<(Part Part, char Letter)> _parts = [];

    public PathMatcher(string glob)
    {
        for (var i = 0; i < glob.Length; i++)
        {
            if (string.CompareOrdinal(glob, i, "**/", 0, 3) == 0)
            {
                // At the beginning of a folder's name, which may be left out, and inside of it.
                _parts.Add((Part.FolderStart, default));
                _parts.Add((Part.FolderRest, default));
                i += 2;
            }
            else if (string.CompareOrdinal(glob, i, "**", 0, 2) == 0)
            {
                _parts.Add((Part.AnyText, default));
                i++;
            }
            else
            {
                _parts.Add(glob[i] switch
                {
                    '*' => (Part.AnyName, default),
                    '?' => (Part.AnyLetter, default),
                    var letter => (Part.Letter, char.ToLowerInvariant(letter)),
                });
            }
        }
    }

    private enum Part
    {
        Letter,
        AnyLetter,
        AnyName,
        AnyText,
        FolderStart,
        FolderRest,
    }

    public bool Matches(string path)
    {
        var length = _parts.Count + 1;
        var now = length <= MostOnStack ? stackalloc bool[length] : new bool[length];
        var next = length <= MostOnStack ? stackalloc bool[length] : new bool[length];
        now[0] = true;
        foreach (var character in path)
        {
            next.Clear();
            if (!Advance(now, next, char.ToLowerInvariant(character)))
                return false;

            var last = now;
            now = next;
            next = last;
        }

        PassOptional(now);
        return now[_parts.Count];
    }

    private bool Advance(Span<bool> now, Span<bool> next, char character)
    {
        PassOptional(now);
        var isAnywhere = false;
        for (var place = 0; place < _parts.Count; place++)
        {
            if (!now[place] || To(place, character) is not { } reached)
                continue;

            next[reached] = true;
            isAnywhere = true;
        }

        return isAnywhere;
    }

    // Where the character leads from a place; null if the character does not belong there.
    private int? To(int place, char character) => _parts[place] switch
    {
        (Part.AnyText, _) => place,
        (Part.FolderRest, _) => character == '/' ? place - 1 : place,
        (Part.Letter, var letter) => character == letter ? place + 1 : null,
        _ when character == '/' => null,
        (Part.AnyName, _) => place,
        _ => place + 1,
    };

    // What matches no text as well leads on at once; from the beginning of a folder's name the next part is behind the name.
    private void PassOptional(Span<bool> places)
    {
        for (var place = 0; place < _parts.Count; place++)
        {
            if (places[place] && _parts[place].Part is Part.AnyName or Part.AnyText)
                places[place + 1] = true;
            else if (places[place] && _parts[place].Part == Part.FolderStart)
                places[place + 2] = true;
        }
    }
}
