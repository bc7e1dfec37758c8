namespace NewsContent.Generators;

/// <summary>The names under which the pipeline's steps are tracked.</summary>
public static class Stage
{
    public const string Settings = nameof(Settings);
    public const string Schema = nameof(Schema);
    public const string Declared = nameof(Declared);
    public const string Project = nameof(Project);
    public const string Read = nameof(Read);
    public const string Parse = nameof(Parse);
    public const string Bind = nameof(Bind);
    public const string Validate = nameof(Validate);
    public const string Render = nameof(Render);
    public const string Packed = nameof(Packed);
    public const string Files = nameof(Files);
    public const string Archive = nameof(Archive);
    public const string Index = nameof(Index);
    public const string Year = nameof(Year);
    public const string Terms = nameof(Terms);
    public const string Claims = nameof(Claims);
    public const string SameName = nameof(SameName);
    public const string Findings = nameof(Findings);
}
