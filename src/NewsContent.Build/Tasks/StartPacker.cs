using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace NewsContent.Build;

/// <summary>
/// Starts the packer at the beginning of a build that will need it. Until <see cref="CompilePosts"/> asks it, it reads none of the posts, which a
/// target of the project may still write; but its code is loaded while MSBuild finds references, which is half of what one edited post takes.
/// </summary>
public sealed class StartPacker : Task
{
    /// <summary>The program <c>dotnet</c>.</summary>
    [Required]
    public string Host { get; set; } = "";

    /// <summary>The assembly of the packer.</summary>
    [Required]
    public string Packer { get; set; } = "";

    /// <summary>Whether the packer is compiled ahead of time.</summary>
    public bool PackerIsCompiled { get; set; }

    public override bool Execute()
    {
        // One is enough, where several projects of the build have a pack: they need theirs one after the other.
        if (BuildEngine4.GetRegisteredTaskObject(typeof(PackerProcess).FullName, RegisteredTaskObjectLifetime.Build) is not null)
            return true;

        var packer = new PackerProcess(Host, Packer, PackerIsCompiled);
        packer.StartEarly();
        // When the build ends without a question, MSBuild disposes of it, and that ends it.
        BuildEngine4.RegisterTaskObject(typeof(PackerProcess).FullName, packer, RegisteredTaskObjectLifetime.Build, allowEarlyCollection: false);
        return true;
    }

    /// <summary>The packer that was started; null when there is none, or it is another one.</summary>
    internal static PackerProcess? Take(IBuildEngine4 engine, string host, string packer)
    {
        if (engine.UnregisterTaskObject(typeof(PackerProcess).FullName, RegisteredTaskObjectLifetime.Build) is not PackerProcess started)
            return null;

        if (started.IsOf(host, packer))
            return started;

        started.Dispose();
        return null;
    }
}
