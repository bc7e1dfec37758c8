namespace NewsContent.Compilation;

/// <summary>
/// Stops waiting for a parser that cannot be stopped itself. It runs to its end on a thread of its own, which takes seconds at the most and
/// touches nothing, and its result is thrown away.
/// </summary>
internal static class LongParse
{
    /// <summary>Texts shorter than this are parsed in a few hundredths of a second, on the thread that asks.</summary>
    public const int FromLength = 16 * 1024;

    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static T Run<T>(int length, Func<T> parse, CancellationToken cancellationToken)
    {
        if (length <= FromLength || !cancellationToken.CanBeCanceled)
            return parse();

        var task = Task.Factory.StartNew(parse, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        // Without a wait that throws: the parser's exception is to come out as it is.
        using var cancelled = new ManualResetEventSlim();
        using var registration = cancellationToken.Register(cancelled.Set);
        WaitHandle.WaitAny([((IAsyncResult)task).AsyncWaitHandle, cancelled.WaitHandle]);
        cancellationToken.ThrowIfCancellationRequested();
        return task.GetAwaiter().GetResult();
    }
}
