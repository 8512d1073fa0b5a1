using HireFlux.Identity.Audit;
using HireFlux.Identity.Contracts;
using HireFlux.Testing;
using Npgsql;

namespace HireFlux.Identity.Tests;

/// <summary>Each test has a month of its own, so that what it breaks stays its own.</summary>
public sealed class AuditTrailTests(IdentityHost host)
{
    [Fact]
    public async Task An_event_is_recorded_once_however_often_it_comes()
    {
        using var person = await Person.RegisterAsync(host);
        var message = Event(new DateTime(2001, 1, 5, 10, 0, 0, DateTimeKind.Utc), await person.IdAsync());
        var messageId = Guid.CreateVersion7();

        await host.Events.PublishAsync(message, message.EventId, messageId);
        await host.Events.PublishAsync(message, message.EventId, messageId);
        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => host.Events.PublishAsync(message, message.EventId)));
        var last = Event(new DateTime(2001, 1, 5, 11, 0, 0, DateTimeKind.Utc), null);
        await host.Events.PublishAsync(last, message.EventId);

        await WaitForAsync(last.EventId);
        Assert.Equal(1, await host.ScalarAsync<long>("SELECT count(*) FROM events_audit WHERE id = $1", message.EventId));
        AssertHolds(await VerifyAsync(2001, 1), 2);
    }

    [Fact]
    public async Task Events_of_many_people_at_once_make_one_chain_without_gaps()
    {
        var start = new DateTime(2001, 2, 1, 0, 0, 0, DateTimeKind.Utc);
        var messages = Enumerable.Range(0, 60).Select(number => Event(start.AddMinutes(number), null)).ToList();

        await Task.WhenAll(messages.Select(message => host.Events.PublishAsync(message, message.EventId)));

        foreach (var message in messages)
        {
            await WaitForAsync(message.EventId);
        }

        AssertHolds(await VerifyAsync(2001, 2), 60);
    }

    [Theory]
    [InlineData(3, "UPDATE events_audit SET event_data = '{\"amount\": \"1\"}' WHERE id = $1", 2)]
    [InlineData(4, "UPDATE events_audit SET event_type = 'other' WHERE id = $1", 2)]
    [InlineData(5, "UPDATE events_audit SET ip_address = '203.0.113.9' WHERE id = $1", 2)]
    [InlineData(6, "UPDATE events_audit SET created_at = created_at + interval '1 second' WHERE id = $1", 2)]
    [InlineData(7, "DELETE FROM events_audit WHERE id = $1", 3)]
    [InlineData(8, "UPDATE events_audit SET user_id = (SELECT id FROM users WHERE is_admin LIMIT 1) WHERE id = $1", 2)]
    [InlineData(9, "DELETE FROM events_audit WHERE created_at >= '2001-09-01' AND created_at < '2001-10-01' AND sequence >= 2 AND $1::uuid IS NOT NULL", 2)]
    [InlineData(10, "INSERT INTO events_audit SELECT gen_random_uuid(), user_id, event_type, event_data, ip_address, user_agent, created_at, 4, subject_hash, hash, hash FROM events_audit WHERE sequence = 3 AND created_at >= '2001-10-01' AND created_at < '2001-11-01' AND $1::uuid IS NOT NULL", 4)]
    public async Task What_a_superuser_changes_is_found(int month, string tampering, long brokenAt)
    {
        using var person = await Person.RegisterAsync(host);
        var userId = await person.IdAsync();
        var start = new DateTime(2001, month, 1, 0, 0, 0, DateTimeKind.Utc);
        var messages = Enumerable.Range(0, 3).Select(day => Event(start.AddDays(day), userId)).ToList();
        foreach (var message in messages)
        {
            await host.Events.PublishAsync(message, userId);
            await WaitForAsync(message.EventId);
        }

        AssertHolds(await VerifyAsync(2001, month), 3);

        Assert.True(await host.TamperAsync(tampering, messages[1].EventId) > 0);

        var report = await VerifyAsync(2001, month);
        Assert.False(report.Holds);
        Assert.Equal(brokenAt, report.BrokenAt);
    }

    [Fact]
    public async Task Nobody_changes_or_removes_an_entry_in_the_table_or_in_a_partition()
    {
        var message = await RecordAsync(host.Time.GetUtcNow().UtcDateTime);
        var partition = await host.ScalarAsync<string>("SELECT tableoid::regclass::text FROM events_audit WHERE id = $1", message.EventId);
        Assert.Equal($"events_audit_{host.Time.GetUtcNow():yyyy_MM}", partition);

        foreach (var table in new[] { "events_audit", partition })
        {
            foreach (var statement in new[] { $"UPDATE {table} SET user_agent = 'x'", $"DELETE FROM {table}", $"TRUNCATE {table}" })
            {
                var asOwner = await Assert.ThrowsAsync<PostgresException>(() => host.ExecuteAsync(statement));
                Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, asOwner.SqlState);
                Assert.Contains("append-only", asOwner.MessageText, StringComparison.Ordinal);
                var asService = await Assert.ThrowsAsync<PostgresException>(() => host.ExecuteAsServiceAsync(statement));
                Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, asService.SqlState);
                Assert.Contains("permission denied", asService.MessageText, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Erasing_a_subject_is_the_one_change_there_is_and_the_chain_holds()
    {
        using var person = await Person.RegisterAsync(host);
        var userId = await person.IdAsync();
        var message = Event(new DateTime(2002, 1, 1, 0, 0, 0, DateTimeKind.Utc), userId);
        await host.Events.PublishAsync(message, userId);
        await WaitForAsync(message.EventId);
        await person.ActivityAsync("registered");

        // Setting the switch by hand opens no door: the service's role has no right to update.
        await Assert.ThrowsAsync<PostgresException>(() =>
            host.ExecuteAsServiceAsync("SET hireflux.erasing = 'on'; UPDATE events_audit SET user_id = NULL WHERE id = $1", message.EventId));
        await Assert.ThrowsAsync<PostgresException>(() => host.ExecuteAsync("DELETE FROM users WHERE id = $1", userId));
        await host.ExecuteAsServiceAsync("SELECT erase_audit_subject($1)", userId);

        Assert.Equal(0, await host.ScalarAsync<long>("SELECT count(*) FROM events_audit WHERE user_id = $1", userId));
        Assert.Equal(1, await host.ScalarAsync<long>("SELECT count(*) FROM events_audit WHERE id = $1 AND subject_hash IS NOT NULL", message.EventId));
        AssertHolds(await VerifyAsync(2002, 1), 1);
        await Assert.ThrowsAsync<PostgresException>(() => host.ExecuteAsync("UPDATE events_audit SET user_id = NULL, user_agent = 'x' WHERE id = $1", message.EventId));
    }

    [Fact]
    public async Task Months_ahead_have_their_partitions_and_the_service_can_make_more()
    {
        Assert.Equal(14, await host.ScalarAsync<long>("SELECT count(*) FROM pg_inherits WHERE inhparent = 'events_audit'::regclass"));

        await host.ExecuteAsServiceAsync("SELECT create_audit_partitions(14)");
        await host.ExecuteAsServiceAsync("SELECT create_audit_partitions(14)");

        Assert.Equal(16, await host.ScalarAsync<long>("SELECT count(*) FROM pg_inherits WHERE inhparent = 'events_audit'::regclass"));
        await Assert.ThrowsAsync<PostgresException>(() => host.ExecuteAsServiceAsync("SELECT create_audit_partitions(1000)"));
        Assert.Equal(0, await host.ScalarAsync<long>("""
            SELECT count(*) FROM pg_inherits AS part
            WHERE inhparent = 'events_audit'::regclass
              AND NOT EXISTS (SELECT 1 FROM pg_trigger WHERE tgrelid = part.inhrelid AND tgname = 'events_audit_no_truncate')
            """));
    }

    [Fact]
    public async Task What_no_column_can_hold_is_brought_into_bounds()
    {
        var message = new AuditRecorded(
            Guid.CreateVersion7(),
            Guid.CreateVersion7(),
            new string('t', 300),
            new Dictionary<string, string?> { ["nul"] = "a\0b", ["long"] = new string('x', 9000), ["none"] = null },
            "fe80::1%eth0",
            new string('u', 2000),
            new DateTime(2003, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddTicks(7));

        await host.Events.PublishAsync(message, message.EventId);

        await WaitForAsync(message.EventId);
        Assert.Equal("ab", await host.ScalarAsync<string>("SELECT event_data->>'nul' FROM events_audit WHERE id = $1", message.EventId));
        Assert.Equal("fe80::1", await host.ScalarAsync<string>("SELECT host(ip_address) FROM events_audit WHERE id = $1", message.EventId));
        Assert.True(await host.ScalarAsync<bool>("SELECT user_id IS NULL AND subject_hash IS NOT NULL FROM events_audit WHERE id = $1", message.EventId));
        AssertHolds(await VerifyAsync(2003, 1), 1);
    }

    [Fact]
    public async Task All_months_are_verified()
    {
        var message = await RecordAsync(new DateTime(2004, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        var reports = await host.InScopeAsync<AuditVerifier, IReadOnlyList<AuditChainReport>>(verifier => verifier.VerifyAllAsync(CancellationToken.None));

        var report = Assert.Single(reports, report => report.Month == DateOnly.FromDateTime(message.OccurredAt));
        AssertHolds(report, 1);
    }

    private static AuditRecorded Event(DateTime at, Guid? userId) => new(
        Guid.CreateVersion7(),
        userId,
        "something_happened",
        new Dictionary<string, string?> { ["zeta"] = "1", ["amount"] = "200", ["name"] = "Żółć" },
        "203.0.113.7",
        "a test",
        at);

    private static void AssertHolds(AuditChainReport report, long entries)
    {
        Assert.Null(report.Fault);
        Assert.Equal(entries, report.Entries);
    }

    private async Task<AuditRecorded> RecordAsync(DateTime at)
    {
        var message = Event(at, null);
        await host.Events.PublishAsync(message, message.EventId);
        await WaitForAsync(message.EventId);
        return message;
    }

    private Task WaitForAsync(Guid eventId) => Eventually.TrueAsync(
        async () => await host.ScalarAsync<long>("SELECT count(*) FROM events_audit WHERE id = $1", eventId) > 0,
        "the event is in the audit trail");

    private Task<AuditChainReport> VerifyAsync(int year, int month) =>
        host.InScopeAsync<AuditVerifier, AuditChainReport>(verifier => verifier.VerifyAsync(new DateOnly(year, month, 1), CancellationToken.None));
}
