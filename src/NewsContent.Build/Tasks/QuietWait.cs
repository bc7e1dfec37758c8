using System.Reflection;
using System.Runtime.InteropServices;

namespace NewsContent.Build;

/// <summary>
/// Lets MSBuild's process wait without being recompiled. When no method has been new to a process for a tenth of a second, .NET begins to
/// count calls, and compiles what is called often anew: after the wait for the packer that is a thousand of MSBuild's methods, half a second of a
/// processor's time beside the compiler, for a process that ends soon. A method that is new every few hundredths of a second puts it off.
/// </summary>
internal sealed class QuietWait : IDisposable
{
    private static readonly TimeSpan s_period = TimeSpan.FromMilliseconds(40);

    // Each three of them make a type of its own, with a method that was never called: enough for a minute.
    private static readonly Type[] s_arguments =
        [typeof(bool), typeof(byte), typeof(sbyte), typeof(short), typeof(ushort), typeof(char), typeof(int), typeof(uint), typeof(long), typeof(ulong), typeof(float), typeof(double)];

    private static int s_calls = -1;

    private readonly Timer? _timer = RuntimeInformation.FrameworkDescription.StartsWith(".NET Framework", StringComparison.Ordinal)
        ? null
        : new(static _ => CallNewMethod(), null, s_period, s_period);

    public void Dispose() => _timer?.Dispose();

    private static void CallNewMethod()
    {
        var count = s_arguments.Length;
        var call = Interlocked.Increment(ref s_calls);
        if (call >= count * count * count)
            return;

        typeof(NewType<,,>).MakeGenericType(s_arguments[call % count], s_arguments[call / count % count], s_arguments[call / count / count])
            .GetMethod(nameof(NewType<int, int, int>.Call), BindingFlags.Static | BindingFlags.Public)!.Invoke(null, null);
    }

    private static class NewType<T1, T2, T3>
    {
        public static void Call()
        {
        }
    }
}
