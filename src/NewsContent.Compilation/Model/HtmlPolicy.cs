namespace NewsContent.Compilation;

/// <summary>How bodies become HTML, and what becomes of HTML in them.</summary>
/// <param name="FrameHosts">The hosts, in lower case, whose pages may be shown in an <c>iframe</c>; <c>*.example.com</c> stands for all below it.</param>
public sealed record HtmlPolicy(HtmlMode Mode, EquatableArray<string> FrameHosts)
{
    private const string NoHosts = "none";

    // Only hosts of players: a host that shows uploaded pages could send the reader to another site.
    public static HtmlPolicy Default { get; } = new(HtmlMode.Sanitize, new(
    [
        "geo.dailymotion.com", "open.spotify.com", "platform.twitter.com", "platform.x.com", "player.bilibili.com", "player.twitch.tv",
        "player.vimeo.com", "player.youku.com", "v.qq.com", "w.soundcloud.com", "www.dailymotion.com", "www.youtube-nocookie.com",
        "www.youtube.com", "youtube-nocookie.com", "youtube.com",
    ]));

    /// <summary>The extensions of Markdown that bodies are read with.</summary>
    public MarkdownOptions Markdown { get; init; } = MarkdownOptions.Default;

    /// <summary>Whether fenced code of known languages is highlighted.</summary>
    public bool HighlightsCode { get; init; }

    /// <summary>The language (BCP 47) of posts that do not tell theirs.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The mode of a name; null when there is none of it.</summary>
    public static HtmlMode? ParseMode(string name) => name.ToLowerInvariant() switch
    {
        "" => Default.Mode,
        "sanitize" => HtmlMode.Sanitize,
        "raw" => HtmlMode.Raw,
        "escape" => HtmlMode.Escape,
        _ => null,
    };

    /// <summary>The hosts of a list with <c>|</c> or <c>;</c> between them, <c>None</c>, or nothing for the usual ones; null when one is no host.</summary>
    public static EquatableArray<string>? ParseHosts(string list)
    {
        if (list.Trim().Length == 0)
            return Default.FrameHosts;

        if (string.Equals(list.Trim(), NoHosts, StringComparison.OrdinalIgnoreCase))
            return EquatableArray<string>.Empty;

        var hosts = list.Split('|', ';').Select(static host => host.Trim().ToLowerInvariant()).Where(static host => host.Length > 0);
        var sorted = hosts.Distinct(StringComparer.Ordinal).OrderBy(static host => host, StringComparer.Ordinal).ToEquatableArray();
        return sorted.All(IsHost) ? sorted : null;
    }

    /// <summary>The list that <see cref="ParseHosts"/> reads back.</summary>
    public string HostList => FrameHosts.Count == 0 ? NoHosts : string.Join("|", FrameHosts);

    public bool AllowsFrameOf(string host) => FrameHosts.Any(allowed => allowed.StartsWith("*.", StringComparison.Ordinal)
        ? host.Length > allowed.Length - 1 && host.EndsWith(allowed.Substring(1), StringComparison.OrdinalIgnoreCase)
        : string.Equals(host, allowed, StringComparison.OrdinalIgnoreCase));

    private static bool IsHost(string host)
    {
        var name = host.StartsWith("*.", StringComparison.Ordinal) ? host.Substring(2) : host;
        return name.Length > 0 && name[0] != '.' && name.IndexOf("..", StringComparison.Ordinal) < 0
            && name.All(static character => character is >= 'a' and <= 'z' or >= '0' and <= '9' or '.' or '-');
    }
}

public enum HtmlMode
{
    /// <summary>What an allow-list names stays; the rest is removed and reported.</summary>
    Sanitize,

    /// <summary>All of it stays: the posts are trusted.</summary>
    Raw,

    /// <summary>It is shown as text.</summary>
    Escape,
}
