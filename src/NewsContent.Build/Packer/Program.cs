using System.Text;
using NewsContent.Build;
using NewsContent.Build.Packer;
using NewsContent.Build.Packing;

// The packer: reads what it is asked for from standard input, and stops when that ends before the work does.
using var input = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8);
using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };
using var cancellation = new CancellationTokenSource();
try
{
    if (args is [PackRequest.Later])
        new Thread(WarmUp.Run) { IsBackground = true }.Start();

    if (PackRequest.Read(input) is not { } request)
        return 0;

    new Thread(WaitForEnd) { IsBackground = true }.Start();
    var files = new PackFiles(request.Folder);
    var compiler = new PackCompiler(new ContentFolder(request.Root, request.ExcludedFolders, request.Choices), request.Settings,
        request.Settings.Fingerprint(), files)
    {
        Waits = holder => output.WriteLine($"{PackAnswer.Waiting}\t{holder}"),
        Progress = done => output.WriteLine($"{PackAnswer.Progress}\t{done}"),
        Finished = result => output.WriteLine($"{PackAnswer.Done}\t{result.Posts}\t{result.Changed}"),
    };
    compiler.Compile(cancellation.Token);
    return 0;
}
catch (OperationCanceledException)
{
    return 2;
}
catch (Exception exception) when (PackFailure.Of(exception) is { } failure)
{
    output.WriteLine($"{failure.Kind}\t{failure.Text}");
    return 1;
}

void WaitForEnd()
{
    while (input.Read() >= 0)
    {
    }

    try
    {
        cancellation.Cancel();
    }
    catch (ObjectDisposedException)
    {
        // The work was done first.
    }
}
