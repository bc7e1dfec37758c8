using System.Text;
using CsCheck;

namespace Fuzz;

/// <summary>Makes inputs of real ones: parts are doubled, cut, mixed, and strewn with what the format gives a meaning.</summary>
internal sealed class Mutator(IReadOnlyList<string> seeds, IReadOnlyList<string> tokens)
{
    private const uint MostEdits = 8;
    private const int MostLength = 60_000;

    private static readonly Gen<string> s_text = Gen.String[Gen.OneOf(Gen.Char.AlphaNumeric, Gen.Char, Gen.Char['\0', ' '], Gen.Char['\u2000', '\u2070'], Gen.Char['\uD7F0', '\uE010']), 0, 12];

    public string Make(PCG random)
    {
        var text = new StringBuilder(Pick(seeds, random));
        for (var edits = random.Next(MostEdits) + 1; edits > 0; edits--)
            Edit(text, random);

        return text.ToString(0, Math.Min(text.Length, MostLength));
    }

    /// <summary>Some text, of any characters.</summary>
    public static string Text(PCG random) => s_text.Generate(random, null, out _);

    public static T Pick<T>(IReadOnlyList<T> items, PCG random) => items[(int)random.Next((uint)items.Count)];

    private void Edit(StringBuilder text, PCG random)
    {
        var at = Place(text.Length, random);
        var length = Math.Min(Length(random), text.Length - at);
        switch (random.Next(9))
        {
            case 0 or 1:
                text.Insert(at, Pick(tokens, random));
                break;
            case 2:
                text.Insert(at, Pick(tokens, random), Length(random));
                break;
            case 3:
                text.Insert(at, Text(random));
                break;
            case 4:
                text.Remove(at, length);
                break;
            case 5:
                text.Insert(Place(text.Length, random), text.ToString(at, length));
                break;
            case 6:
                text.Insert(at, Slice(Pick(seeds, random), random));
                break;
            case 7:
                text.Remove(at, length).Insert(at, Pick(tokens, random));
                break;
            default:
                if (random.Next(8) == 0)
                    text.Length = at;
                else if (at < text.Length)
                    text[at] = (char)(random.Next(4) == 0 ? random.Next(0x10000) : random.Next(128));
                break;
        }
    }

    private static string Slice(string text, PCG random)
    {
        var start = Place(text.Length, random);
        return text.Substring(start, Math.Min(Length(random), text.Length - start));
    }

    private static int Place(int length, PCG random) => (int)random.Next((uint)length + 1);

    // Short ones mostly.
    private static int Length(PCG random) => (int)random.Next(1u << (int)random.Next(11)) + 1;
}
