namespace NewsContent.Build.Packer;

/// <summary>The pack would be longer than an app can open.</summary>
internal sealed class PackTooLargeException(string message) : Exception(message);
