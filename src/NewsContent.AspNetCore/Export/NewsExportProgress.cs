namespace NewsContent.AspNetCore.Export;

/// <summary>How far an export is.</summary>
/// <param name="Written">The number of files that are written.</param>
/// <param name="Total">The number of files of the site.</param>
/// <param name="File">The last file written, relative to the folder, with <c>/</c> between folders.</param>
public readonly record struct NewsExportProgress(int Written, int Total, string File);
