global using System.Collections.Immutable;
global using System.ComponentModel.DataAnnotations;
global using NewsContent;

public enum Verdict
{
    Mixed,
    Good,
}

internal static class AsThePageSays
{
    public static Review[] Same => [Reviews.All[0], Reviews.Find("alien")!, Reviews.alien];
}
