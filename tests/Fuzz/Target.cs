using System.Text;
using CsCheck;
using NewsContent.Compilation;

namespace Fuzz;

/// <summary>A part of the product that reads what others wrote.</summary>
/// <param name="name">What <c>--target</c> calls it.</param>
internal abstract class Target(string name)
{
    public string Name => name;

    /// <summary>An input, the same for the same state of the generator of random numbers.</summary>
    public abstract string Make(PCG random);

    /// <summary>Gives the input to the product, and throws when anything is broken that must hold.</summary>
    public abstract void Execute(string input, PCG random);

    /// <summary>The text that is read of a file with the input: without halves of surrogate pairs, or a byte order mark.</summary>
    protected static string TextOf(string input) => PostText.Decode(Encoding.UTF8.GetBytes(input), out _);

    protected static void Hold(bool condition, string what)
    {
        if (!condition)
            throw new BrokenPromiseException(what);
    }
}

/// <summary>Something that must hold of the product does not.</summary>
internal sealed class BrokenPromiseException(string message) : Exception(message);
