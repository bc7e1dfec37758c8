using System.Text.RegularExpressions;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using NewsContent.Build.Files;
using Task = Microsoft.Build.Utilities.Task;

namespace NewsContent.Build;

/// <summary>Gives the endpoints of files beside posts the headers under which browsers run no script of them: nobody has looked into these files.</summary>
public sealed class SandboxEndpoints : Task
{
    private const string HeadersName = "ResponseHeaders";
    private const string Policy = "sandbox; default-src 'none'; style-src 'unsafe-inline'";

    /// <summary>How the SDK may write an apostrophe or a plus in JSON.</summary>
    private static readonly Regex s_policy = new(@"""Content-Security-Policy"",""Value"":""sandbox; default-src (?:'|\\u0027)none", RegexOptions.CultureInvariant);

    private static readonly Regex s_type = new(@"""Content-Type"",""Value"":""([^""]*)""", RegexOptions.CultureInvariant);

    [Required]
    public ITaskItem[] Endpoints { get; set; } = [];

    /// <summary>The files beside posts of this project. Those of referenced ones are known by the policy that their endpoints have.</summary>
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>All static web assets, of which some are variants of such files.</summary>
    public ITaskItem[] Assets { get; set; } = [];

    /// <summary>All endpoints, with the headers.</summary>
    [Output]
    public ITaskItem[] Sandboxed { get; private set; } = [];

    public override bool Execute()
    {
        var files = new HashSet<string>(Files.Select(static file => file.ItemSpec), StringComparer.Ordinal);
        files.UnionWith(Endpoints.Where(static endpoint => s_policy.IsMatch(endpoint.GetMetadata(HeadersName))).Select(static endpoint => endpoint.GetMetadata("AssetFile")));
        files.UnionWith(Assets.Where(asset => files.Contains(asset.GetMetadata("RelatedAsset"))).Select(static asset => asset.ItemSpec).ToArray());
        Sandboxed = [.. Endpoints.Select(endpoint => files.Contains(endpoint.GetMetadata("AssetFile")) ? WithHeaders(endpoint) : endpoint)];
        return true;
    }

    private ITaskItem WithHeaders(ITaskItem endpoint)
    {
        var before = endpoint.GetMetadata(HeadersName);
        var headers = With(before, "X-Content-Type-Options", "nosniff");
        if (s_type.Match(headers) is { Success: true } type && ActiveTypes.Contains(type.Groups[1].Value.Replace("\\u002B", "+")))
            headers = With(headers, "Content-Security-Policy", Policy);

        if (headers == before)
            return endpoint;

        var changed = new TaskItem(endpoint);
        changed.SetMetadata(HeadersName, headers);
        return changed;
    }

    // A JSON array of objects with Name and Value.
    private static string With(string headers, string name, string value)
    {
        var end = headers.LastIndexOf(']');
        if (end < 0 || headers.IndexOf($"\"{name}\"", StringComparison.OrdinalIgnoreCase) >= 0)
            return headers;

        var comma = headers.LastIndexOf('}') >= 0 ? "," : "";
        return $"{headers.Substring(0, end)}{comma}{{\"Name\":\"{name}\",\"Value\":\"{value}\"}}]";
    }
}
