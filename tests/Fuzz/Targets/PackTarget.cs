using System.Text;
using CsCheck;
using NewsContent;
using NewsContent.Build;
using NewsContent.Build.Packer;
using NewsContent.Build.Packing;
using NewsContent.Build.Tests.Support;
using NewsContent.Compilation;
using NewsContent.Packs;

namespace Fuzz.Targets;

/// <summary>The table and the bodies that an app reads, damaged by accident or so that lengths and checksums hold.</summary>
internal sealed class PackTarget(bool isCompressed) : Target(isCompressed ? "pack-compressed" : "pack")
{
    private static readonly PackKey s_date = new("date");

    private readonly PackImage _original = Build(isCompressed);
    private readonly string _files = Path.Combine(Directory.CreateTempSubdirectory("newscontent-").FullName, "posts");

    public override string Make(PCG random)
    {
        var (table, bodies) = (Encoding.Latin1.GetString(_original.Table), Encoding.Latin1.GetString(_original.Bodies));
        return random.Next(4) > 0 ? Damage(table, random) + bodies : table + Damage(bodies, random);
    }

    public override void Execute(string input, PCG random)
    {
        var bytes = Encoding.Latin1.GetBytes(input);
        // A table that was cut or grown pushes the bodies' start; that is one more kind of damage.
        var cut = Math.Min(_original.Table.Length, bytes.Length);
        var image = new PackImage(bytes[..cut], bytes[cut..]);
        if (random.Next(3) > 0)
            image.Mend();

        var isFile = random.Next(4) == 0;
        if (!IsRead(() => isFile ? OpenFiles(image) : ContentPack.Open(image.Table, image.Bodies, _original.ManifestId), out var pack))
            return;

        // What was read once is not trusted for ever.
        if (isFile && random.Next(2) == 0)
        {
            IsRead(() => pack!.Row(0).Html.ToString(), out _);
            Overwrite(bytes[cut..], (int)random.Next((uint)image.Bodies.Length + 1));
        }

        for (var number = 0; number < Math.Min(pack!.RowCount, 8); number++)
        {
            var (at, item) = (number, (int)random.Next(3) - 1);
            PackRow Row() => new(pack, at, item);
            IsRead(() => Row().Path + Row().Slug + Row().Excerpt + Row().ContentHash + Row().WordCount + Row().IsDraft, out _);
            IsRead(() => Row().DatedId(s_date, isDateOnly: false), out _);
            IsRead(() => new NewsContent.FrontMatterValue(Row().Values.ToDictionary(static value => value.Any())).ToString(), out _);
            IsRead(() => (Row().Headings, Row().Links, Row().Images).ToString(), out _);
            IsRead(() => Row().Html.ToString() + Row().Html.Length + Row().Html.TryGetUtf8(out _), out _);
            IsRead(() => pack.QuickText(at, PackFormat.TitleNumber) ?? "", out _);
            if (IsRead(() => Row().DatedId(s_date, isDateOnly: true), out var id))
                Hold(DateOnly.TryParseExact(id![..10], "yyyy/MM/dd", null, default, out _), "an id begins with a day that is none");
        }
    }

    private ContentPack OpenFiles(PackImage image)
    {
        File.WriteAllBytes(_files + ".table", image.Table);
        File.WriteAllBytes(_files + ".bodies", image.Bodies);
        return ContentPack.OpenFiles(_files, _original.ManifestId);
    }

    // As cp does, which stops at some place.
    private void Overwrite(byte[] bytes, int length)
    {
        using var file = new FileStream(_files + ".bodies", FileMode.Create, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
        file.Write(bytes.AsSpan(0, length));
    }

    private static string Damage(string bytes, PCG random)
    {
        var damaged = new StringBuilder(bytes);
        for (var edits = random.Next(6) + 1; edits > 0; edits--)
        {
            var at = (int)random.Next((uint)damaged.Length);
            damaged[at] = (char)random.Next(256);
            if (random.Next(16) == 0)
                damaged.Remove(at, Math.Min((int)random.Next(64), damaged.Length - at)).Append('\0', 1 + (int)random.Next(64));
        }

        return damaged.ToString();
    }

    private static bool IsRead<T>(Func<T> reading, out T? value)
    {
        value = default;
        try
        {
            value = reading();
            return true;
        }
        catch (PackException)
        {
            return false;
        }
    }

    private static PackImage Build(bool isCompressed)
    {
        var folder = Directory.CreateTempSubdirectory("newscontent-").FullName;
        foreach (var (path, text) in Seeds.Own.Where(static post => !post.Path.StartsWith("invalid", StringComparison.Ordinal)).Take(8))
        {
            var file = Path.Combine(folder, "content", path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        File.WriteAllText(Path.Combine(folder, "content", "list.yml"), "- { slug: anna, name: Anna, born: 1990-01-02 }\n- { id: 北京, tags: [ a, [ b ], { c: d } ] }\n");
        var files = new PackFiles(Path.Combine(folder, "pack"));
        var settings = new PackSettings(ContentTimeZone.Utc, IncludesDrafts: true, isCompressed ? PackCompression.Brotli : PackCompression.None);
        new PackCompiler(new ContentFolder(Path.Combine(folder, "content"), []), settings, settings.Fingerprint(), files).Compile(default);
        var image = new PackImage(File.ReadAllBytes(files.Table), File.ReadAllBytes(files.Bodies));
        Directory.Delete(folder, recursive: true);
        return image;
    }
}
