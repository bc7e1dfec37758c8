namespace NewsContent.Build.Packer;

/// <summary>
/// A file that is written only where it differs from the one in its place, which stays untouched when nothing does: an edited title leaves
/// all bodies as they are, and a file that is not new need not be copied to the output either.
/// </summary>
/// <param name="before">The file in its place; null when there is none.</param>
/// <param name="start">How many bytes at the start are written at the end.</param>
internal sealed class RewrittenFile(string path, MappedFile? before, int start) : IDisposable
{
    private const int Chunk = 1 << 26;

    private readonly UnfinishedFile _file = new(path);
    private bool _isWritten;
    private long _same = start;

    public long Length => _isWritten ? _file.Length : _same;

    /// <exception cref="IOException">It cannot be written.</exception>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        if (!_isWritten && before is not null && bytes.Length <= before.Length - _same && before.Part(_same, bytes.Length).SequenceEqual(bytes))
        {
            _same += bytes.Length;
            return;
        }

        Write();
        _file.Append(bytes);
    }

    /// <summary>Ends the appending: from here on the file in its place is not read.</summary>
    /// <returns>Whether that is to be replaced.</returns>
    /// <exception cref="IOException">It cannot be written.</exception>
    public bool Complete()
    {
        if (_same != before?.Length)
            Write();

        return _isWritten;
    }

    /// <summary>Replaces the first bytes of a file that is written, and writes what is left in memory.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Close(ReadOnlySpan<byte> first)
    {
        if (!_isWritten)
            return;

        _file.ReplaceStart(first);
        _file.Close();
    }

    /// <summary>Puts a file that is written in its place.</summary>
    /// <exception cref="IOException">It cannot be put there.</exception>
    public void Finish()
    {
        if (_isWritten)
            _file.Finish();
    }

    public void Dispose() => _file.Dispose();

    private void Write()
    {
        if (_isWritten)
            return;

        _isWritten = true;
        if (before is null)
            _file.Append(new byte[start]);
        else
            for (long at = 0; at < _same; at += Chunk)
                _file.Append(before.Part(at, Math.Min(Chunk, _same - at)));
    }
}
