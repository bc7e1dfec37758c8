using System.Text;

namespace NewsContent.Compilation.Packing;

/// <summary>The links of a body with their places in its UTF-8 form, which is what a pack holds.</summary>
internal static class Utf8Links
{
    public static IEnumerable<PendingLink> Of(RenderedBody body)
    {
        if (body.Pending.Count == 0)
            yield break;

        var html = body.Html.ToCharArray();
        var (at, bytes) = (0, 0);
        foreach (var link in body.Pending)
        {
            bytes += Encoding.UTF8.GetByteCount(html, at, link.Start - at);
            at = link.Start;
            yield return link with { Start = bytes, Length = Encoding.UTF8.GetByteCount(html, at, link.Length) };
        }
    }
}
