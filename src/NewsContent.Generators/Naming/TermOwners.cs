using NewsContent.Compilation;
using NewsContent.Generators.Model;

namespace NewsContent.Generators.Naming;

/// <summary>Finds the post that is to blame for too many terms: the one with the most that no other post has.</summary>
internal static class TermOwners
{
    // No ordinary post has a tenth of the terms that the whole archive may have.
    private const int LeastShare = 10;

    /// <summary>A finding at the first such term of the post; of the project when no post has an extraordinary number of terms.</summary>
    /// <param name="finding">Of a place, and of the words about the post's share.</param>
    public static LocatedFinding Locate(IEnumerable<BoundPost> posts, int most, Func<TextPlace, string, Finding> finding)
    {
        var owners = new Dictionary<(string, string), (PostFile File, TextPlace Place)?>();
        foreach (var post in posts)
        {
            foreach (var term in post.Values.OfType<TermValue>())
            {
                var key = (term.TermType, term.Name);
                if (!owners.TryGetValue(key, out var owner))
                    owners.Add(key, (post.File, term.Place));
                else if (owner is { } known && known.File.RelativePath != post.File.RelativePath)
                    owners[key] = null;
            }
        }

        var largest = owners.Values.OfType<(PostFile File, TextPlace Place)>()
            .GroupBy(static owner => owner.File.RelativePath, StringComparer.Ordinal)
            .Select(static group => (Count: group.Count(), First: group.OrderBy(static owner => owner.Place.Start).First(), Path: group.Key))
            .OrderByDescending(static group => group.Count).ThenBy(static group => group.Path, StringComparer.Ordinal)
            .FirstOrDefault();
        return largest.Count * (long)LeastShare < most
            ? LocatedFinding.OfProject(finding(TextPlace.FileStart, ""))
            : LocatedFinding.At(finding(largest.First.Place, $", {MemberLimits.Text(largest.Count)} of them from this file alone"), largest.First.File);
    }
}
