namespace NewsContent.AspNetCore;

/// <summary>Whether a served site shows drafts.</summary>
public enum NewsDrafts
{
    /// <summary>Only where the app's environment is Development.</summary>
    ByEnvironment,

    /// <summary>In every environment: readers see drafts.</summary>
    Shown,

    /// <summary>In no environment.</summary>
    Hidden,
}
