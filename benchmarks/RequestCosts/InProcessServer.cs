using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;

namespace RequestCosts;

/// <summary>Runs requests in this process, so that no network and no client is measured. Responses go nowhere.</summary>
internal sealed class InProcessServer : IServer
{
    private Func<IFeatureCollection, Task> _process = static _ => Task.CompletedTask;

    public IFeatureCollection Features { get; } = new FeatureCollection();

    public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
        where TContext : notnull
    {
        _process = async features =>
        {
            var context = application.CreateContext(features);
            await application.ProcessRequestAsync(context);
            application.DisposeContext(context, exception: null);
        };
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
    }

    /// <summary>Runs a request, and gives the status of the response.</summary>
    public async Task<int> SendAsync(Request request)
    {
        var features = new FeatureCollection();
        var path = request.Target.Split('?')[0];
        var sent = new HttpRequestFeature
        {
            Method = request.Method, Scheme = "http", Protocol = "HTTP/1.1", RawTarget = request.Target, Path = Uri.UnescapeDataString(path),
        };
        sent.Headers.Host = request.Host;
        if (request.Header is var (name, value))
            sent.Headers[name] = value;

        var received = new HttpResponseFeature();
        features.Set<IHttpRequestFeature>(sent);
        features.Set<IHttpResponseFeature>(received);
        features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(Stream.Null));
        await _process(features);
        return received.StatusCode;
    }
}

/// <summary>A request, with one header besides the host perhaps.</summary>
internal sealed record Request(string Target, string Method = "GET", string Host = "news.example", (string Name, string Value)? Header = null);
