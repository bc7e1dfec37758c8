using System.IO.Hashing;
using System.Text;

namespace NewsContent.AspNetCore.Layouts;

/// <summary>The style sheet of the default layout, with the colours of highlighted code.</summary>
internal sealed record Stylesheet(string Path, ReadOnlyMemory<byte> Css)
{
    public static Stylesheet Load()
    {
        using var resource = typeof(Stylesheet).Assembly.GetManifestResourceStream("theme.css")!;
        using var reader = new StreamReader(resource);
        var css = Encoding.UTF8.GetBytes(reader.ReadToEnd() + CodeStyles.Css);
        return new($"/newscontent-{XxHash64.HashToUInt64(css):x16}.css", css);
    }
}
