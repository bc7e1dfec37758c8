using CsCheck;
using NewsContent.Build;
using NewsContent.Build.Files;
using NewsContent.Build.Listing;

namespace Fuzz.Targets;

/// <summary>Content folders with links that go round, multiply, lead outside and to what the kernel makes up, and with folders that may not be read.</summary>
internal sealed class FolderTarget() : Target("folders")
{
    private const char End = '\n';
    private const UnixFileMode Full = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private static readonly string[] s_folders = ["content", "content/a", "content/a/b", "content/a/b/c", "content/港", "content2", "outside", "outside/a"];
    private static readonly string[] s_targets = [.. s_folders, "content/a/0.md", "outside/0.md", "nowhere", "/proc/self", "/proc/kmsg", "/sys/kernel/notes", "/dev/zero"];
    private static readonly string[] s_names = ["link", "link.md", "link.png", "_posts", "a"];

    public override string Make(PCG random)
    {
        var lines = Enumerable.Range(0, (int)random.Next(16) + 1).Select(number => random.Next(8) switch
        {
            0 => $"close\t{Mutator.Pick(s_folders[1..], random)}",
            1 or 2 => $"post\t{Mutator.Pick(s_folders, random)}/{random.Next(3)}.md",
            _ => $"link\t{Mutator.Pick(s_folders, random)}/{Mutator.Pick(s_names, random)}{(random.Next(2) == 0 ? number : "")}\t{Mutator.Pick(s_targets, random)}",
        });
        return string.Join(End, lines);
    }

    public override void Execute(string input, PCG random)
    {
        // Links are for everybody on these systems only.
        if (OperatingSystem.IsWindows())
            return;

        var work = Directory.CreateTempSubdirectory("newscontent-").FullName;
        List<string> closed = [];
        try
        {
            foreach (var folder in s_folders)
                Directory.CreateDirectory(Path.Combine(work, folder));

            foreach (var step in input.Split(End))
                Take(step.Split('\t'), work, closed);

            foreach (var folder in closed)
                File.SetUnixFileMode(folder, UnixFileMode.None);

            Check(work, followsLinks: false, closed);
            Check(work, followsLinks: true, closed);
        }
        finally
        {
            foreach (var folder in closed)
                File.SetUnixFileMode(folder, Full);

            Directory.Delete(work, recursive: true);
        }
    }

    private static void Take(string[] step, string work, List<string> closed)
    {
        var place = Path.Combine(work, step[1]);
        if (step[0] == "close")
            closed.Insert(0, place);
        else if (step[0] == "post")
            File.WriteAllText(place, "---\ntitle: A\n---\n");
        else if (!Path.Exists(place) && new FileInfo(place).LinkTarget is null)
            File.CreateSymbolicLink(place, Path.Combine(work, step[2]));
    }

    private static void Check(string work, bool followsLinks, List<string> closed)
    {
        var root = Path.Combine(work, "content");
        var folder = new ContentFolder(root, [], new("", followsLinks));
        string[] posts, others;
        try
        {
            posts = [.. folder.Posts()];
            others = [.. ContentFileList.Of(folder, static _ => { }).Select(static file => file.Path)];
        }
        catch (ListingException) when (closed.Count > 0)
        {
            return;
        }

        var folders = posts.Select(static post => (Folder: RealPath.Of(Path.GetDirectoryName(post)!), Name: Path.GetFileName(post))).ToArray();
        Hold(folders.Distinct().Count() == posts.Length, "a folder is read twice");
        Hold(followsLinks || folders.All(post => RealPath.IsIn(post.Folder!, RealPath.Of(root)!)), "a link out of the content folder is followed");
        Hold(folders.All(static post => KernelFiles.SystemOf(post.Folder!) is null), "a folder of the kernel is entered");
        foreach (var post in Directory.EnumerateFiles(root, "*.md", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint }))
            Hold(posts.Contains(post) || closed.Count > 0, "a post is left out");

        Hold(others.All(other => SpecialFile.Describe(Path.Combine(root, other)) is null), "a file is served that must not be opened");
    }
}
