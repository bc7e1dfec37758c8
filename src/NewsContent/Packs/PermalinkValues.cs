using System.Globalization;
using System.Text;

namespace NewsContent.Packs;

/// <summary>What Jekyll's placeholders stand for.</summary>
internal static class PermalinkValues
{
    private static readonly string[] s_numbers = [":year", ":month", ":day", ":i_month", ":i_day", ":short_year", ":y_day", ":w_year", ":week", ":w_day", ":hour", ":minute", ":second"];
    private static readonly string[] s_texts = [":title", ":slug", ":categories", ":slugified_categories", ":short_month", ":long_month", ":short_day", ":long_day", ":output_ext"];

    public static bool IsKnown(string placeholder) => IsNumber(placeholder) || Array.IndexOf(s_texts, placeholder) >= 0;

    public static bool IsNumber(string placeholder) => Array.IndexOf(s_numbers, placeholder) >= 0;

    /// <summary>The value; null when it is none of a day, a time or a slug.</summary>
    public static string? Of(string placeholder, DateTime day, DateTime time, string slug) => placeholder switch
    {
        ":title" => slug,
        ":slug" => Slug(slug),
        ":year" => Text(day, "yyyy"),
        ":month" => Text(day, "MM"),
        ":day" => Text(day, "dd"),
        ":i_month" => Text(day, "%M"),
        ":i_day" => Text(day, "%d"),
        ":short_year" => Text(day, "yy"),
        ":short_month" => Text(day, "MMM"),
        ":long_month" => Text(day, "MMMM"),
        ":short_day" => Text(day, "ddd"),
        ":long_day" => Text(day, "dddd"),
        ":y_day" => day.DayOfYear.ToString("D3", CultureInfo.InvariantCulture),
        ":w_day" => WeekDay(day).ToString(CultureInfo.InvariantCulture),
        ":w_year" => Thursday(day).Year.ToString("D4", CultureInfo.InvariantCulture),
        ":week" => ((Thursday(day).DayOfYear - 1) / 7 + 1).ToString("D2", CultureInfo.InvariantCulture),
        ":hour" => Text(time, "HH"),
        ":minute" => Text(time, "mm"),
        ":second" => Text(time, "ss"),
        _ => null,
    };

    /// <summary>Letters, marks and digits in lower case, with a hyphen for each run of anything else between them.</summary>
    public static string Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsKept(CharUnicodeInfo.GetUnicodeCategory(text, i)))
                slug.Append(text[i]);
            else if (char.IsLowSurrogate(text[i]) && i > 0 && IsKept(CharUnicodeInfo.GetUnicodeCategory(text, i - 1)))
                slug.Append(text[i]);
            else if (slug.Length > 0 && slug[slug.Length - 1] != '-')
                slug.Append('-');
        }

        return slug.ToString().TrimEnd('-').ToLowerInvariant();
    }

    private static bool IsKept(UnicodeCategory category) => category
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.DecimalDigitNumber;

    private static string Text(DateTime date, string format) => date.ToString(format, CultureInfo.InvariantCulture);

    private static int WeekDay(DateTime day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    // A week is of the year that has its Thursday (ISO 8601).
    private static DateTime Thursday(DateTime day) => (DateTime.MaxValue - day).Days < 7 || day.DayOfYear < 7 && day.Year == 1 ? day : day.AddDays(4 - WeekDay(day));
}
