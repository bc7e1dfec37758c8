using System.Globalization;
using System.Text;
using Microsoft.Build.Framework;
using NewsContent.Build.Packing;
using Task = Microsoft.Build.Utilities.Task;

namespace NewsContent.Build;

/// <summary>
/// Sums up in one word what files look like from outside. MSBuild lets the compiler run when a file is newer than the assembly, which an
/// edited one is not where the clock was set back, or where a tool gave it an older time.
/// </summary>
public sealed class StampFiles : Task
{
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>Another one whenever a file has another size or time or, on Linux, was changed at all.</summary>
    [Output]
    public string Stamp { get; private set; } = "";

    public override bool Execute()
    {
        var text = new StringBuilder();
        foreach (var file in Files)
        {
            var stamp = FileStamp.Of(file.GetMetadata("FullPath"));
            text.AppendFormat(CultureInfo.InvariantCulture, "{0}\n{1} {2} {3} {4}\n", file.ItemSpec, stamp.Size, stamp.Modified, stamp.Changed, stamp.Number);
        }

        Stamp = Compilation.ContentHash.Hex(Compilation.ContentHash.Of(Encoding.UTF8.GetBytes(text.ToString())));
        return true;
    }
}
