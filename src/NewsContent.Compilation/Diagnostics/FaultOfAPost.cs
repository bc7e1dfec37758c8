namespace NewsContent.Compilation;

/// <summary>Tells exceptions that a post brings about from those that the next build may be spared.</summary>
public static class FaultOfAPost
{
    /// <summary>Whether the exception is a finding of the post; not so one that says that the build was cancelled or has no memory left.</summary>
    public static bool IsMeantBy(Exception exception, CancellationToken cancellationToken) => exception switch
    {
        OperationCanceledException => !cancellationToken.IsCancellationRequested,
        OutOfMemoryException => false,
        _ => true,
    };
}
