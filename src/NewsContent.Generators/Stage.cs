namespace NewsContent.Generators;

/// <summary>The names of the pipeline's steps, under which they are tracked and their faults reported.</summary>
public static class Stage
{
    public const string Settings = nameof(Settings);
    public const string Schema = nameof(Schema);
    public const string DeclaredType = nameof(DeclaredType);
    public const string Declared = nameof(Declared);
    public const string Project = nameof(Project);
    public const string Read = nameof(Read);
    public const string Parse = nameof(Parse);
    public const string Bind = nameof(Bind);
    public const string BindEntry = nameof(BindEntry);
    public const string Validate = nameof(Validate);
    public const string Render = nameof(Render);
    public const string Manifest = nameof(Manifest);
    public const string Packed = nameof(Packed);
    public const string FileList = nameof(FileList);
    public const string Files = nameof(Files);
    public const string Order = nameof(Order);
    public const string Link = nameof(Link);
    public const string LinkPost = nameof(LinkPost);
    public const string Name = nameof(Name);
    public const string Archive = nameof(Archive);
    public const string Index = nameof(Index);
    public const string Year = nameof(Year);
    public const string Terms = nameof(Terms);
    public const string Claims = nameof(Claims);
    public const string SameName = nameof(SameName);
    public const string PostFindings = nameof(PostFindings);
    public const string AllPostFindings = nameof(AllPostFindings);
    public const string ContentFindings = nameof(ContentFindings);
    public const string CollectionFindings = nameof(CollectionFindings);
    public const string Findings = nameof(Findings);
    public const string Report = nameof(Report);
    public const string EmitTypes = nameof(EmitTypes);
    public const string EmitJsonSchemas = nameof(EmitJsonSchemas);
    public const string EmitTerms = nameof(EmitTerms);
    public const string EmitCollection = nameof(EmitCollection);
    public const string EmitPack = nameof(EmitPack);
    public const string EmitMembers = nameof(EmitMembers);
    public const string EmitIds = nameof(EmitIds);
    public const string EmitEntries = nameof(EmitEntries);
    public const string EmitBodies = nameof(EmitBodies);
}
