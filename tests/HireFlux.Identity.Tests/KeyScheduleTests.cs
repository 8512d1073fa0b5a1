using HireFlux.Identity.Keys;

namespace HireFlux.Identity.Tests;

public sealed class KeyScheduleTests
{
    private static readonly DateTime s_now = new(2026, 5, 1, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Without_a_key_one_starts_now() => Assert.Equal(s_now, KeySchedule.NextStart([], s_now));

    [Fact]
    public void Near_its_end_a_key_gets_a_successor_that_starts_after_it_was_published()
    {
        var key = Key(s_now - KeySchedule.Active + TimeSpan.FromDays(1));

        Assert.Equal(s_now + KeySchedule.PublishedAhead, KeySchedule.NextStart([key], s_now));
        Assert.Null(KeySchedule.NextStart([key, Key(s_now + KeySchedule.PublishedAhead)], s_now));
    }

    [Fact]
    public void Far_from_its_end_a_key_needs_no_successor() => Assert.Null(KeySchedule.NextStart([Key(s_now - TimeSpan.FromDays(80))], s_now));

    [Fact]
    public void After_a_long_silence_the_old_key_signs_until_its_late_successor_was_published()
    {
        var old = Key(s_now - KeySchedule.Active - TimeSpan.FromDays(20));

        var start = KeySchedule.NextStart([old], s_now);

        Assert.Equal(s_now + KeySchedule.PublishedAhead, start);
        Assert.Equal([old], KeySchedule.InUse([old, Key(start!.Value)], s_now).Take(1));
    }

    [Fact]
    public void A_key_that_ran_out_does_not_keep_a_new_one_from_starting_now()
    {
        var gone = Key(s_now - KeySchedule.Active - KeySchedule.KeptAfter - TimeSpan.FromDays(1));

        Assert.Equal(s_now, KeySchedule.NextStart([gone], s_now));
        Assert.Empty(KeySchedule.InUse([gone], s_now));
    }

    [Fact]
    public void The_newest_active_key_signs_then_come_the_older_and_those_to_come()
    {
        var old = Key(s_now - TimeSpan.FromDays(100));
        var current = Key(s_now - TimeSpan.FromDays(10));
        var coming = Key(s_now + TimeSpan.FromDays(1));

        Assert.Equal([current, old, coming], KeySchedule.InUse([coming, old, current], s_now));
    }

    [Fact]
    public void A_key_that_a_replica_with_a_faster_clock_just_made_is_used_and_no_second_one_is_made()
    {
        var ahead = Key(s_now + TimeSpan.FromSeconds(2));

        Assert.Null(KeySchedule.NextStart([ahead], s_now));
        Assert.Equal([ahead], KeySchedule.InUse([ahead], s_now));
    }

    private static SigningKey Key(DateTime from) => new(
        Guid.CreateVersion7(), KeyPurpose.Signing, "sealed", from, from, from + KeySchedule.Active, from + KeySchedule.Active + KeySchedule.KeptAfter);
}
