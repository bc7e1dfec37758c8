using System.IO.MemoryMappedFiles;

namespace NewsContent.Build.Packer;

/// <summary>A file read where the system keeps it, without a copy of the whole.</summary>
internal sealed unsafe class MappedFile : IDisposable
{
    private readonly MemoryMappedFile? _file;
    private MemoryMappedViewAccessor? _view;
    private readonly byte* _start;

    public MappedFile(string path)
    {
        Length = new FileInfo(path).Length;
        if (Length == 0)
            return;

        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        _file = MemoryMappedFile.CreateFromFile(stream, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: false);
        _view = _file.CreateViewAccessor(0, Length, MemoryMappedFileAccess.Read);
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref _start);
    }

    public long Length { get; }

    /// <exception cref="InvalidDataException">The part leads beyond the end.</exception>
    public ReadOnlySpan<byte> Part(long start, long length) =>
        start >= 0 && length is >= 0 and <= int.MaxValue && length <= Length - start ? new(_start + start, (int)length) : throw new InvalidDataException("The pack of the build before is damaged.");

    public void Dispose()
    {
        if (_view is null || _view.SafeMemoryMappedViewHandle.IsClosed)
            return;

        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _view = null;
        _file!.Dispose();
    }
}
