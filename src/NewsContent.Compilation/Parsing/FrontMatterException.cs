namespace NewsContent.Compilation;

/// <summary>Ends the reading of a front matter that cannot be read on. Never leaves the Parse stage.</summary>
internal sealed class FrontMatterException(Finding finding) : Exception(finding.Rule.Title)
{
    public Finding Finding => finding;
}
