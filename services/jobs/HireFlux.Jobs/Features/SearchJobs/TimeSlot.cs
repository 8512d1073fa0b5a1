using System.Numerics;

namespace HireFlux.Jobs.Features.SearchJobs;

/// <summary>
/// The slots of time that a posting's keys count by: 64 a day from 1970-01-01, and blocks of 4, 16, … of them. What is older than 2000 or later than
/// 2050 counts as of that time. The function job_search_keys of the database counts the same.
/// </summary>
internal static class TimeSlot
{
    /// <summary>Sizes of blocks: 1, 4, …, 4⁷ slots, the last 256 days.</summary>
    public const int Levels = 8;

    private const long Ticks = 1_350 * TimeSpan.TicksPerSecond;
    private static readonly DateTime s_first = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime s_last = new(2050, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <param name="time">UTC.</param>
    public static int Of(DateTime time) => (int)((Math.Clamp(time.Ticks, s_first.Ticks, s_last.Ticks) - DateTime.UnixEpoch.Ticks) / Ticks);

    /// <summary>When a slot ends and the next begins. UTC.</summary>
    public static DateTime EndOf(int slot) => DateTime.UnixEpoch.AddTicks((slot + 1) * Ticks);

    /// <summary>Where the block begins that a slot is in: of the blocks of which eight or more make up a window, so that it grows little and needs few keys.</summary>
    /// <param name="slot">The first of the window.</param>
    /// <param name="width">How many slots the window has.</param>
    public static int BlockStart(int slot, int width)
    {
        var level = Math.Min(Levels - 1, Math.Max(0, (BitOperations.Log2((uint)width) - 3) / 2));
        return slot >> (2 * level) << (2 * level);
    }
}
