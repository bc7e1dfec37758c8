namespace NewsContent.Packs;

/// <summary>
/// Numbers below 2^24 as text that a C# literal holds cheaply: four characters each, six bits a character from '0' on, the lowest first.
/// </summary>
internal sealed class PackOrder(string text)
{
    public const int CharactersPerNumber = 4;
    public const int BitsPerCharacter = 6;
    public const char Zero = '0';

    public int Count => text.Length / CharactersPerNumber;

    public int this[int index]
    {
        get
        {
            var number = 0;
            for (var i = CharactersPerNumber - 1; i >= 0; i--)
                number = number << BitsPerCharacter | text[index * CharactersPerNumber + i] - Zero;

            return number;
        }
    }

    public static void Append(System.Text.StringBuilder text, int number)
    {
        for (var i = 0; i < CharactersPerNumber; i++, number >>= BitsPerCharacter)
            text.Append((char)(Zero + (number & (1 << BitsPerCharacter) - 1)));
    }
}
