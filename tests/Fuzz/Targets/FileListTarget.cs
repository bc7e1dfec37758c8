using CsCheck;
using NewsContent.Compilation;

namespace Fuzz.Targets;

/// <summary>The list of the files beside the posts, as the compiler reads it.</summary>
internal sealed class FileListTarget() : Target("files")
{
    private readonly Mutator _mutator = new(
        ["0 0 notes.txt\n640 480 a/港口.png\n", "1 1 a b.png\n", "0 0 2021/04/某篇/图 1.jpg\n0 0 x", "12 12\n", "\n"],
        [" ", "0 ", "0 0 ", "-1 ", "2147483648 ", "1 1 a.png\n", "\n", "\r", "\r\n", "\0", "%", "?", "#", "/", "../", "\\", "\u2028", "\u0085", "\uFEFF", "e\u0301", "😀", "İ"]);

    public override string Make(PCG random) => _mutator.Make(random);

    public override void Execute(string input, PCG random)
    {
        var read = ContentFiles.Read(input);
        // A carriage return is no part of a path in a list.
        ContentFile[] written = [.. read.Where(static file => !file.Path.Contains('\r'))];
        Hold(ContentFiles.Read(ContentFiles.Write(written)).SequenceEqual(written.OrderBy(static file => file.Path, StringComparer.Ordinal)), "a list is not what was written");

        var files = new ContentFiles(read);
        foreach (var file in read)
        {
            Hold(files.Find(file.Path)?.Path == file.Path, "a file of the list is not found");
            Hold(files.FindInOtherCase(file.Path) is not null, "a file of the list is not found in its own case");
        }
    }
}
