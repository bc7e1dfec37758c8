using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace NewsContent.AspNetCore.Development;

/// <summary>
/// Warns that hot reload does not see changes of packed posts, because a pack is not C#. <c>dotnet watch</c> does not say so.
/// </summary>
internal static partial class PackedPosts
{
    private const string AttributeKey = "NewsContent.Storage";

    /// <summary>Logs what to do when <c>dotnet watch</c> runs the app and the app has packed posts.</summary>
    public static void SayHowToWatch(IServiceProvider services)
    {
        if (services.GetService<IConfiguration>()?["DOTNET_WATCH"] == "1" && services.GetService<ILoggerFactory>() is { } factory
            && ArePacked())
            LogHowToWatch(factory.CreateLogger("NewsContent"));
    }

    private static bool ArePacked() => AppDomain.CurrentDomain.GetAssemblies().Where(static assembly => !assembly.IsDynamic)
        .SelectMany(static assembly => assembly.GetCustomAttributes<AssemblyMetadataAttribute>())
        .Any(static attribute => attribute is { Key: AttributeKey, Value: "Pack" });

    [LoggerMessage(1, LogLevel.Warning, "The posts are packed, and hot reload does not see changes of packed posts: "
        + "press Ctrl+R after you changed, added or deleted a post. "
        + "'dotnet watch --no-hot-reload' builds and starts the app again after a post changed or was deleted; "
        + "a new post shows with the next such change.")]
    private static partial void LogHowToWatch(ILogger log);
}
