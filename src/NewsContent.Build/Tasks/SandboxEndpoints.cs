using System.Text.RegularExpressions;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using NewsContent.Build.Files;
using Task = Microsoft.Build.Utilities.Task;

namespace NewsContent.Build;

/// <summary>
/// Gives the endpoints of active files beside posts the headers of a sandbox, so that browsers run no scripts: the build does not check
/// these files.
/// </summary>
public sealed class SandboxEndpoints : Task
{
    private const string HeadersName = "ResponseHeaders";
    private const string Policy = "sandbox; default-src 'none'; style-src 'unsafe-inline'";

    /// <summary>Matches the policy in JSON: the SDK may escape an apostrophe.</summary>
    private static readonly Regex s_policy = new(
        @"""Content-Security-Policy"",""Value"":""sandbox; default-src (?:'|\\u0027)none", RegexOptions.CultureInvariant);

    private static readonly Regex s_type = new(@"""Content-Type"",""Value"":""([^""]*)""", RegexOptions.CultureInvariant);

    [Required]
    public ITaskItem[] Endpoints { get; set; } = [];

    /// <summary>
    /// The files beside posts of this project. The files of referenced projects are found by the policy of their endpoints.
    /// </summary>
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>All static web assets, including compressed variants of such files.</summary>
    public ITaskItem[] Assets { get; set; } = [];

    /// <summary>All endpoints, with the headers.</summary>
    [Output]
    public ITaskItem[] Sandboxed { get; private set; } = [];

    public override bool Execute()
    {
        var files = new HashSet<string>(Files.Select(static file => file.ItemSpec), StringComparer.Ordinal);
        files.UnionWith(
            Endpoints.Where(static endpoint => s_policy.IsMatch(endpoint.GetMetadata(HeadersName)))
            .Select(static endpoint => endpoint.GetMetadata("AssetFile")));
        files.UnionWith(
            Assets.Where(asset => files.Contains(asset.GetMetadata("RelatedAsset"))).Select(static asset => asset.ItemSpec).ToArray());
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
