namespace NewsContent.Build.Tests.Support;

/// <summary>Small posts, each unlike the others, and the same at every run.</summary>
internal static class SamplePost
{
    private static readonly string[] s_names = ["harbour", "市场", "ferry", "灯笼", "canal", "tower", "北京", "archive"];

    public static string PathOf(int number) => $"{2020 + number % 5}/{2020 + number % 5}-{1 + number % 12:D2}-{1 + number % 28:D2}-{Name(number)}-{number:D4}.md";

    public static string TextOf(int number) => $"""
        ---
        title: The {Name(number)} of day {number}
        date: {2020 + number % 5}-{1 + number % 12:D2}-{1 + number % 28:D2} {number % 24:D2}:{number % 60:D2}
        tags: [ {Name(number / 2)}, {Name(number / 3)} ]
        ---
        ## About {Name(number)} {number}

        {string.Concat(Enumerable.Repeat($"The {Name(number)} is {number * 7919} steps away. ", 1 + number % 9))}

        [A link](https://example.com/{number}) and ![a picture](/images/{number}.png "{Name(number)}").
        """ + "\n";

    private static string Name(int number) => s_names[number % s_names.Length];
}
