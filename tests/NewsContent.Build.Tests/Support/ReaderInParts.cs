namespace NewsContent.Build.Tests.Support;

/// <summary>Gives so many characters at a time at most, as a reader may.</summary>
internal sealed class ReaderInParts(TextReader text, int most) : TextReader
{
    public override int Peek() => text.Peek();

    public override int Read() => text.Read();

    public override int Read(char[] buffer, int index, int count) => text.Read(buffer, index, Math.Min(count, most));

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            text.Dispose();

        base.Dispose(disposing);
    }
}
