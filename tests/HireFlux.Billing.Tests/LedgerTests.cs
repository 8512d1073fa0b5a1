using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using HireFlux.Applications.Contracts;
using HireFlux.Billing.Ledger;
using HireFlux.Identity.Contracts;
using HireFlux.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Npgsql;

namespace HireFlux.Billing.Tests;

public sealed class LedgerTests(BillingHost host)
{
    [Theory]
    [InlineData("UPDATE credit_ledger SET amount = 1000")]
    [InlineData("UPDATE credit_ledger SET user_id = gen_random_uuid()")]
    [InlineData("DELETE FROM credit_ledger")]
    [InlineData("TRUNCATE credit_ledger CASCADE")]
    public async Task The_ledger_refuses_changes_from_the_service_and_from_the_administrator(string sql)
    {
        await host.RegisterAsync();

        var service = await Assert.ThrowsAsync<PostgresException>(() => host.AsServiceAsync(sql));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, service.SqlState);
        Assert.Contains("permission denied", service.MessageText, StringComparison.Ordinal);

        var administrator = await Assert.ThrowsAsync<PostgresException>(() => host.AsAdministratorAsync(sql));
        Assert.Equal("credit_ledger is append-only", administrator.MessageText);
    }

    [Theory]
    [InlineData("2, 5, 16, 'bonus'", "a running balance that does not follow")]
    [InlineData("3, 5, 15, 'bonus'", "a gap")]
    [InlineData("2, -5, 5, 'bonus'", "a credit with a debit's sign")]
    [InlineData("2, 5, 15, 'apply'", "a debit with a credit's sign")]
    [InlineData("2, -11, -1, 'apply'", "less than nothing")]
    [InlineData("2, 5, 15, 'gift'", "an unknown type")]
    public async Task The_ledger_refuses_entries_that_do_not_add_up(string entry, string what)
    {
        var userId = await host.RegisterAsync();

        var refused = await Assert.ThrowsAsync<PostgresException>(() => host.AsServiceAsync(
            $"INSERT INTO credit_ledger (user_id, idempotency_key, sequence, amount, balance_after, transaction_type) VALUES ('{userId}', 'x-{userId}', {entry})"));
        Assert.True(refused.SqlState == PostgresErrorCodes.CheckViolation, what);
    }

    [Fact]
    public async Task The_same_posting_twice_is_refused_by_its_key()
    {
        var userId = await host.RegisterAsync();
        var twice = await Assert.ThrowsAsync<PostgresException>(() => host.InTransactionAsync<WalletLedger>(ledger =>
            ledger.PostAsync(new Posting(userId, 10, "bonus", "Again", $"welcome:{userId}"), TestContext.Current.CancellationToken)));
        Assert.Equal("credit_ledger_idempotency_key_key", twice.ConstraintName);
        Assert.Equal(10, await host.BalanceAsync(userId));
    }

    [Fact]
    public async Task The_proof_finds_a_balance_that_was_tampered_with_and_an_entry_that_was_lost()
    {
        var tampered = await host.RegisterAsync();
        var robbed = await host.RegisterAsync();
        var honest = await host.RegisterAsync();
        await host.AsServiceAsync($"UPDATE credit_wallets SET balance = 9999 WHERE user_id = '{tampered}'");
        await host.AsAdministratorAsync(
            $"""
            SET session_replication_role = replica;
            DELETE FROM credit_ledger WHERE user_id = '{robbed}';
            """);

        await using var scope = host.Services.CreateAsyncScope();
        var found = await scope.ServiceProvider.GetRequiredService<LedgerProof>().FindDiscrepanciesAsync(TestContext.Current.CancellationToken);

        Assert.Equal((9999, 10L), found.Where(d => d.UserId == tampered).Select(d => (d.Balance!.Value, d.LedgerSum)).Single());
        Assert.Equal((10, 0L), found.Where(d => d.UserId == robbed).Select(d => (d.Balance!.Value, d.LedgerSum)).Single());
        Assert.DoesNotContain(found, d => d.UserId == honest);
    }

    [Fact]
    public async Task The_proof_runs_at_start_and_every_day_and_shows_what_it_found()
    {
        var tampered = await host.RegisterAsync();
        await host.AsServiceAsync($"UPDATE credit_wallets SET balance = 7 WHERE user_id = '{tampered}'");
        var recorded = new ConcurrentQueue<int>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument.Name == "billing.ledger.discrepancies")
            {
                self.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<int>((_, value, _, _) => recorded.Enqueue(value));
        listener.Start();
        var clock = new FakeTimeProvider();
        using var schedule = new LedgerProofSchedule(
            host.Services.GetRequiredService<IServiceScopeFactory>(), clock, NullLogger<LedgerProofSchedule>.Instance);

        await schedule.StartAsync(TestContext.Current.CancellationToken);
        await Eventually.TrueAsync(() => Task.FromResult(recorded.Count == 1), "the proof at start");
        clock.Advance(TimeSpan.FromDays(1));
        await Eventually.TrueAsync(() => Task.FromResult(recorded.Count == 2), "the proof of the next day");
        await schedule.StopAsync(TestContext.Current.CancellationToken);

        Assert.All(recorded, found => Assert.True(found >= 1));
    }

    [Fact]
    public async Task Erasing_a_person_keeps_the_books_and_leaves_no_way_back_to_the_person()
    {
        var userId = await host.RegisterAsync();
        var reserved = Guid.CreateVersion7();
        await host.InTransactionAsync<CreditReservations>(reservations => reservations.RequestAsync(
            new SubmissionRequested(reserved, userId, null, "apply_assist", 1, 1, BillingHost.Moment), TestContext.Current.CancellationToken));
        var entries = (long)(await host.AsAdministratorAsync("SELECT count(*) FROM credit_ledger"))!;

        await host.Events.PublishAsync(new UserErased(userId, BillingHost.Moment), userId);
        await Eventually.TrueAsync(async () => await host.BalanceAsync(userId) == 0, "the wallet to be nobody's");
        await host.Events.PublishAsync(new UserErased(userId, BillingHost.Moment), userId);
        await host.Events.PublishAsync(new UserRegistered(userId, "late@example.com", BillingHost.Moment), userId);
        var applicationId = Guid.CreateVersion7();
        await host.Events.PublishAsync(new SubmissionRequested(applicationId, userId, null, "apply_assist", 1, 1, BillingHost.Moment), applicationId);
        var refused = await host.Events.NextAsync<Contracts.CreditReservationRefused>(e => e.ApplicationId == applicationId, "the refusal");

        foreach (var late in new[] { reserved, Guid.CreateVersion7() })
        {
            await host.InTransactionAsync<CreditReservations>(reservations => reservations.GiveBackAsync(
                new SubmissionFailed(late, userId, null, 1, "job_closed", BillingHost.Moment), TestContext.Current.CancellationToken));
        }

        Assert.Equal("wallet_not_found", refused.Code);
        Assert.Equal(0L, await host.AsAdministratorAsync($"SELECT count(*) FROM credit_reservations r WHERE r::text LIKE '%{userId}%'"));
        Assert.Equal("spent", await host.AsAdministratorAsync($"SELECT status FROM credit_reservations WHERE application_id = '{reserved}'"));
        Assert.True((long)(await host.AsAdministratorAsync("SELECT count(*) FROM credit_ledger"))! >= entries);
        Assert.Equal(0L, await host.AsAdministratorAsync($"SELECT count(*) FROM credit_ledger l WHERE l::text LIKE '%{userId}%'"));
        Assert.Equal(0L, await host.AsAdministratorAsync($"SELECT count(*) FROM credit_wallets w WHERE w::text LIKE '%{userId}%'"));
        Assert.Equal(1L, await host.AsAdministratorAsync(
            $"SELECT count(*) FROM credit_erasures WHERE subject_hash = sha256(convert_to('{userId}', 'UTF8')) AND ledger_rows = 2 AND executed_by = '{host.Database.Name}'"));
    }
}
