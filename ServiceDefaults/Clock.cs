namespace HireFlux.ServiceDefaults;

/// <summary>Reads of the time as the database can keep it.</summary>
public static class Clock
{
    /// <summary>Now, in UTC, cut to the microsecond that a PostgreSQL timestamp holds, so that a value reads back equal to what was written.</summary>
    public static DateTime UtcNow(this TimeProvider timeProvider)
    {
        ArgumentNullException.ThrowIfNull(timeProvider);
        var now = timeProvider.GetUtcNow().UtcDateTime;
        return new DateTime(now.Ticks - (now.Ticks % TimeSpan.TicksPerMicrosecond), DateTimeKind.Utc);
    }
}
