namespace NewsReader.Reading;

/// <summary>What a <see cref="TextBlock"/> is.</summary>
internal enum BlockKind
{
    Paragraph,
    Heading,
    ListItem,
    Code,
}
