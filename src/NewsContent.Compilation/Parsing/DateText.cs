namespace NewsContent.Compilation;

/// <summary>A date as front matter writes it: ISO 8601 calendar dates with or without time and zone, and YAML's form with spaces (YAML timestamp type).</summary>
/// <param name="OffsetMinutes">The offset that the text names, else that of the project's zone.</param>
public sealed record DateText(long LocalTicks, int OffsetMinutes, bool HasTime)
{
    private const long MostTicks = 3155378975999999999;

    /// <summary>The date; null when the text is none.</summary>
    public static DateText? Parse(string text, ContentTimeZone zone)
    {
        var reader = new DateReader(text);
        if (!reader.Number(4, 4, out var year) || !reader.Skip('-') || !reader.Number(2, 2, out var month) || !reader.Skip('-') || !reader.Number(2, 2, out var day)
            || year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return null;

        var local = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified);
        var hasTime = !reader.IsAtEnd;
        if (hasTime && !TryAddTime(ref reader, ref local))
            return null;

        if (!TryReadOffset(ref reader, out var offset))
            return null;

        offset ??= zone.OffsetAt(local);
        var isInRange = offset.Value.Duration() <= TimeSpan.FromHours(14) && local.Ticks - offset.Value.Ticks is >= 0 and <= MostTicks;
        return isInRange ? new(local.Ticks, (int)offset.Value.TotalMinutes, hasTime) : null;
    }

    private static bool TryAddTime(ref DateReader reader, ref DateTime local)
    {
        if (!reader.Skip('T') && !reader.Skip('t') && !reader.SkipBlanks()
            || !reader.Number(1, 2, out var hour) || !reader.Skip(':') || !reader.Number(2, 2, out var minute) || hour > 23 || minute > 59)
            return false;

        var (second, ticks) = (0, 0);
        if (reader.Skip(':') && (!reader.Number(2, 2, out second) || second > 59 || reader.Skip('.') && !reader.Fraction(out ticks)))
            return false;

        local = new DateTime(local.Year, local.Month, local.Day, hour, minute, second, DateTimeKind.Unspecified).AddTicks(ticks);
        return true;
    }

    // Null where the text names none.
    private static bool TryReadOffset(ref DateReader reader, out TimeSpan? offset)
    {
        offset = null;
        if (reader.IsAtEnd)
            return true;

        reader.SkipBlanks();
        if (reader.Skip('Z') || reader.Skip('z'))
            offset = TimeSpan.Zero;
        else if (!reader.IsAtEnd)
        {
            var isBehind = reader.Skip('-');
            if (!isBehind && !reader.Skip('+') || !reader.Number(1, 2, out var hours))
                return false;

            var minutes = 0;
            if (!reader.IsAtEnd)
            {
                reader.Skip(':');
                if (!reader.Number(2, 2, out minutes) || minutes > 59)
                    return false;
            }

            offset = isBehind ? -new TimeSpan(hours, minutes, 0) : new TimeSpan(hours, minutes, 0);
        }

        return reader.IsAtEnd;
    }
}
