namespace NewsContent.Compilation;

/// <summary>Finds characters in the body that lost text or unusual editors leave.</summary>
internal static class BodyCharacters
{
    public static EquatableArray<Finding> Check(string text, int bodyStart)
    {
        var findings = new List<Finding>();
        var lost = text.IndexOf('\uFFFD', bodyStart);
        if (lost >= 0)
            findings.Add(BodyRules.ReplacementCharacter(new(lost, 1)));

        for (var i = text.IndexOfAny(['\r', '\u0085', '\u2028', '\u2029'], bodyStart); i >= 0; i = text.IndexOfAny(['\r', '\u0085', '\u2028', '\u2029'], i + 1))
        {
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                continue;

            findings.Add(BodyRules.OddLineBreak(new(i, 1), text[i] == '\r' ? "a carriage return without line feed" : $"U+{(int)text[i]:X4}"));
            break;
        }

        return findings.ToEquatableArray();
    }
}
