using System.Globalization;
using System.Text;
using NewsContent.Compilation;

namespace NewsContent.Packs;

/// <summary>A pattern of permalinks with the placeholders of Jekyll. The build and the app make the same of it.</summary>
internal sealed class PermalinkPattern
{
    public const string Default = "/:year/:month/:day/:title/";

    private const string OutputExtension = ".html";
    private const int DayLength = 10;

    private readonly List<string> _parts = [];

    private PermalinkPattern(string text) => Text = text;

    public string Text { get; }

    /// <summary>Whether an id such as <c>2021/04/21/slug</c> says all that the pattern asks for.</summary>
    public bool NeedsIdAlone => !NeedsTime && !NeedsCategories;

    public bool NeedsTime => _parts.Exists(static part => part is ":hour" or ":minute" or ":second");

    public bool NeedsCategories => _parts.Exists(static part => part is ":categories" or ":slugified_categories");

    /// <summary>Whether it is the id between slashes, so that posts with other ids have other permalinks.</summary>
    public bool IsId => Text == Default;

    /// <summary>Reads a pattern, or the name of one of Jekyll's; null when it is none. What follows two slashes could be taken for a host.</summary>
    public static PermalinkPattern? Parse(string text)
    {
        var pattern = new PermalinkPattern(text.Trim().ToLowerInvariant() switch
        {
            "" => Default,
            "pretty" => "/:categories/:year/:month/:day/:title/",
            "date" => "/:categories/:year/:month/:day/:title.html",
            "ordinal" => "/:categories/:year/:y_day/:title.html",
            "weekdate" => "/:categories/:year/W:week/:short_day/:title.html",
            "none" => "/:categories/:title.html",
            _ => text.Trim(),
        });
        return pattern.Text[0] == '/' && !pattern.Text.Contains("//") && !HasDotSegment(pattern.Text) && pattern.Cut() ? pattern : null;
    }

    /// <summary>Whether a browser would take a part of a path for another folder (URL Living Standard §4.4).</summary>
    public static bool HasDotSegment(string path) => path.Split('/').Any(IsDots);

    /// <summary>The permalink of a post with a day.</summary>
    /// <param name="id">Its id: the day, a slash, the slug.</param>
    /// <param name="utcTicks">Its instant; of no meaning unless <see cref="NeedsTime"/>.</param>
    /// <param name="categories">Empty unless <see cref="NeedsCategories"/>.</param>
    public string Of(string id, long utcTicks, IEnumerable<string> categories)
    {
        var day = new DateTime(Number(id, 0, 4), Number(id, 5, 2), Number(id, 8, 2));
        var time = new DateTime(utcTicks);
        var slug = id.Substring(DayLength + 1);
        var path = new StringBuilder(2 * id.Length + 2);
        foreach (var part in _parts)
        {
            if (part[0] != ':')
                Append(path, part);
            else if (part is ":categories" or ":slugified_categories")
                AppendCategories(path, categories, part == ":slugified_categories");
            else
                PercentEncoding.AppendPart(path, PermalinkValues.Of(part, day, time, slug) ?? (part == ":output_ext" ? OutputExtension : ""));
        }

        return path.ToString();
    }

    /// <summary>The permalink of an entry without a day: its path, with the slug for the file name.</summary>
    public string OfPath(string relativePath, string slug)
    {
        var path = new StringBuilder("/");
        PercentEncoding.Append(path, CanonicalForm.Compose(relativePath.Substring(0, relativePath.LastIndexOf('/') + 1)));
        PercentEncoding.AppendPart(path, slug);
        return path.Append(Text[Text.Length - 1] == '/' ? "/" : Text.EndsWith(OutputExtension, StringComparison.Ordinal) || _parts[_parts.Count - 1] == ":output_ext" ? OutputExtension : "").ToString();
    }

    /// <summary>Whether a path looks like a permalink of the pattern: as many parts, and digits where the pattern has numbers of a date.</summary>
    public bool Resembles(string path)
    {
        var (wanted, found) = (Text.TrimEnd('/').Split('/'), path.TrimEnd('/').Split('/'));
        if (wanted.Length != found.Length || NeedsCategories)
            return false;

        var numbers = 0;
        for (var i = 0; i < wanted.Length; i++)
        {
            if (!PermalinkValues.IsNumber(wanted[i]))
                continue;

            numbers++;
            if (found[i].Length == 0 || !found[i].All(static character => character is >= '0' and <= '9'))
                return false;
        }

        return numbers > 0;
    }

    private bool Cut()
    {
        for (var at = 0; at < Text.Length;)
        {
            var end = at + 1;
            if (Text[at] == ':')
            {
                while (end < Text.Length && Text[end] is >= 'a' and <= 'z' or '_')
                    end++;
            }
            else
            {
                end = Text.IndexOf(':', at) is var next and > 0 ? next : Text.Length;
            }

            var part = Text.Substring(at, end - at);
            if (part[0] == ':'
                ? !PermalinkValues.IsKnown(part)
                : part.IndexOfAny(['?', '#', '\\', '|', ';']) >= 0 || part.Any(char.IsControl))
                return false;

            _parts.Add(part);
            at = end;
        }

        return _parts.Count > 1;
    }

    // Categories that a post lacks leave one slash of two.
    private static void Append(StringBuilder path, string text)
    {
        var isDoubled = text[0] == '/' && path.Length > 0 && path[path.Length - 1] == '/';
        PercentEncoding.Append(path, isDoubled ? text.Substring(1) : text);
    }

    private static void AppendCategories(StringBuilder path, IEnumerable<string> categories, bool asSlugs)
    {
        var start = path.Length;
        foreach (var name in categories.Select(name => asSlugs ? PermalinkValues.Slug(name) : name.ToLowerInvariant()).Where(static name => name.Length > 0).Distinct(StringComparer.Ordinal))
            PercentEncoding.AppendPart(path.Append(path.Length > start ? "/" : ""), IsDots(name) ? name.Replace('.', '-') : name);
    }

    private static bool IsDots(string name) => name is "." or "..";

    private static int Number(string text, int start, int length) => int.Parse(text.Substring(start, length), NumberStyles.None, CultureInfo.InvariantCulture);
}
