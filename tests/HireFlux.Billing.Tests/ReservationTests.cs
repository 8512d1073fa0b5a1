using FsCheck.Fluent;
using HireFlux.Applications.Contracts;
using HireFlux.Billing.Contracts;
using HireFlux.Billing.Ledger;
using HireFlux.Identity.Contracts;
using HireFlux.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace HireFlux.Billing.Tests;

public sealed class ReservationTests(BillingHost host)
{
    [Fact]
    public async Task A_request_reserves_one_credit_and_a_failure_gives_it_back_once()
    {
        var userId = await host.RegisterAsync();
        var applicationId = Guid.CreateVersion7();

        await host.Events.PublishAsync(Requested(applicationId, userId), applicationId);
        var reserved = await host.Events.NextAsync<CreditsReserved>(e => e.ApplicationId == applicationId, "the reservation");
        Assert.Equal((1, 9), (reserved.Amount, reserved.BalanceAfter));

        var messageId = Guid.CreateVersion7();
        await host.Events.PublishAsync(Failed(applicationId, userId), applicationId, messageId);
        await host.Events.PublishAsync(Failed(applicationId, userId), applicationId, messageId);
        await host.Events.PublishAsync(Failed(applicationId, userId), applicationId);
        await host.Events.PublishAsync(Requested(applicationId, userId), applicationId);
        var refunded = await host.Events.NextAsync<CreditsRefunded>(e => e.ApplicationId == applicationId, "the refund");
        Assert.Equal((1, 10), (refunded.Amount, refunded.BalanceAfter));

        await SettledAsync(applicationId);
        Assert.Equal(10, await host.BalanceAsync(userId));
        Assert.Single(host.Events.Taken<CreditsRefunded>(), e => e.ApplicationId == applicationId);
        Assert.Single(host.Events.Taken<CreditsReserved>(), e => e.ApplicationId == applicationId);
        await host.Events.NextAsync<NotificationRequested>(e => e.UserId == userId && e.Title == "1 credit returned", "the notification of the refund");
        foreach (var type in new[] { "credits_granted", "credits_reserved", "credits_refunded" })
        {
            await host.Events.NextAsync<AuditRecorded>(e => e.UserId == userId && e.EventType == type, $"the audit entry {type}");
        }
    }

    [Fact]
    public async Task A_submission_spends_the_credit_and_a_later_failure_does_not_return_it()
    {
        var userId = await host.RegisterAsync();
        var applicationId = Guid.CreateVersion7();

        await host.Events.PublishAsync(Requested(applicationId, userId), applicationId);
        await host.Events.PublishAsync(Submitted(applicationId, userId), applicationId);
        await host.Events.PublishAsync(Failed(applicationId, userId), applicationId);
        await host.Events.NextAsync<AuditRecorded>(e => e.EventType == "credits_spent" && e.UserId == userId, "the spending");

        await SettledAsync(applicationId);
        Assert.Equal(9, await host.BalanceAsync(userId));
    }

    [Fact]
    public async Task A_failure_heard_before_its_request_leaves_the_balance_alone()
    {
        var userId = await host.RegisterAsync();
        var applicationId = Guid.CreateVersion7();

        await host.Events.PublishAsync(Failed(applicationId, userId), applicationId);
        await host.Events.PublishAsync(Requested(applicationId, userId), applicationId);

        var refused = await host.Events.NextAsync<CreditReservationRefused>(e => e.ApplicationId == applicationId, "the refusal");
        Assert.Equal("submission_already_failed", refused.Code);
        Assert.Equal(10, await host.BalanceAsync(userId));
    }

    [Fact]
    public async Task A_submission_heard_before_its_request_is_spent_at_once()
    {
        var userId = await host.RegisterAsync();
        var applicationId = Guid.CreateVersion7();

        await host.Events.PublishAsync(Submitted(applicationId, userId), applicationId);
        await host.Events.PublishAsync(Requested(applicationId, userId), applicationId);
        await host.Events.PublishAsync(Failed(applicationId, userId), applicationId);

        await host.Events.NextAsync<CreditsReserved>(e => e.ApplicationId == applicationId, "the reservation");
        await SettledAsync(applicationId);
        Assert.Equal(9, await host.BalanceAsync(userId));
    }

    [Fact]
    public async Task A_request_that_outruns_the_registration_is_served_and_the_bonus_comes_once()
    {
        var userId = Guid.CreateVersion7();
        var applicationId = Guid.CreateVersion7();

        await host.Events.PublishAsync(Requested(applicationId, userId), applicationId);
        await host.Events.NextAsync<CreditsReserved>(e => e.ApplicationId == applicationId, "the reservation from a wallet opened for it");
        await host.Events.PublishAsync(new UserRegistered(userId, "late@example.com", BillingHost.Moment), userId);
        await host.Events.PublishAsync(new UserRegistered(userId, "late@example.com", BillingHost.Moment), userId);

        var marker = Guid.CreateVersion7();
        await host.Events.PublishAsync(new UserRegistered(marker, "marker@example.com", BillingHost.Moment), userId);
        await host.Events.NextAsync<CreditsGranted>(e => e.UserId == marker, "the marker behind the registrations");
        Assert.Equal(9, await host.BalanceAsync(userId));
        Assert.Single(host.Events.Taken<CreditsGranted>(), e => e.UserId == userId);
    }

    [Fact]
    public async Task The_eleventh_application_is_refused_and_the_person_is_told()
    {
        var userId = await host.RegisterAsync();
        var applications = Enumerable.Range(0, 11).Select(_ => Guid.CreateVersion7()).ToList();
        foreach (var applicationId in applications)
        {
            await host.Events.PublishAsync(Requested(applicationId, userId), applicationId);
        }

        var refused = await host.Events.NextAsync<CreditReservationRefused>(e => e.UserId == userId, "the refusal");
        Assert.Equal(("insufficient_credits", 0, 1), (refused.Code, refused.Balance, refused.Amount));
        await host.Events.NextAsync<NotificationRequested>(e => e.UserId == userId && e.Title == "Not enough credits", "the notification");
        await Eventually.TrueAsync(() => Task.FromResult(host.Events.Taken<CreditsReserved>().Count(e => e.UserId == userId) == 10), "ten reservations");
        Assert.Equal(0, await host.BalanceAsync(userId));
    }

    [Fact]
    public async Task A_thousand_parallel_debits_on_five_hundred_credits_give_five_hundred_successes()
    {
        var userId = await host.RegisterAsync();
        await host.InTransactionAsync<WalletLedger>(ledger =>
            ledger.GrantAsync(new Posting(userId, 490, "bonus", "For the test", $"test:{userId}"), TestContext.Current.CancellationToken));
        var attempts = Enumerable.Range(0, 1000).Select(_ => Guid.CreateVersion7()).ToList();

        await Parallel.ForEachAsync(attempts, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (applicationId, _) =>
            await host.InTransactionAsync<CreditReservations>(reservations =>
                reservations.RequestAsync(Requested(applicationId, userId), TestContext.Current.CancellationToken)));

        Assert.Equal(0, await host.BalanceAsync(userId));
        Assert.Equal(500L, await host.AsAdministratorAsync($"SELECT count(*) FROM credit_reservations WHERE user_id = '{userId}' AND status = 'reserved'"));
        Assert.Equal(500L, await host.AsAdministratorAsync($"SELECT count(*) FROM credit_reservations WHERE user_id = '{userId}' AND status = 'refused'"));
        Assert.Equal(0L, await host.AsAdministratorAsync($"SELECT sum(amount) FROM credit_ledger WHERE user_id = '{userId}'"));
        Assert.DoesNotContain(await DiscrepanciesAsync(), discrepancy => discrepancy.UserId == userId);
    }

    [Fact]
    public async Task Any_order_with_any_repetition_keeps_the_books_right()
    {
        var messages = Gen.Elements(0, 1, 2).SelectMany(kind => Gen.Choose(0, 4).Select(application => (kind, application))).ArrayOf(40);
        foreach (var sequence in messages.Sample(12))
        {
            var userId = Guid.CreateVersion7();
            var applications = Enumerable.Range(0, 5).Select(_ => Guid.CreateVersion7()).ToArray();
            // Side by side, as replicas would.
            await Parallel.ForEachAsync(sequence, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (message, _) =>
                await host.InTransactionAsync<CreditReservations>(reservations =>
                    HandleAsync(reservations, message.kind, applications[message.application], userId)));

            Assert.DoesNotContain(await DiscrepanciesAsync(), discrepancy => discrepancy.UserId == userId);
            var spentOrHeld = await host.AsAdministratorAsync(
                $"SELECT count(*) FROM credit_reservations WHERE user_id = '{userId}' AND status IN ('reserved', 'spent')");
            var hasWallet = sequence.Any(message => message.kind == 0);
            Assert.Equal(hasWallet ? 10 - (int)(long)spentOrHeld! : 0, await host.BalanceAsync(userId));
            Assert.Equal(0L, await host.AsAdministratorAsync(
                $"SELECT count(*) FROM (SELECT reversal_of FROM credit_ledger WHERE user_id = '{userId}' AND reversal_of IS NOT NULL GROUP BY 1 HAVING count(*) > 1) r"));
        }
    }

    private static Task HandleAsync(CreditReservations reservations, int kind, Guid applicationId, Guid userId) => kind switch
    {
        0 => reservations.RequestAsync(Requested(applicationId, userId), TestContext.Current.CancellationToken),
        1 => reservations.SpendAsync(Submitted(applicationId, userId), TestContext.Current.CancellationToken),
        _ => reservations.GiveBackAsync(Failed(applicationId, userId), TestContext.Current.CancellationToken),
    };

    private static SubmissionRequested Requested(Guid applicationId, Guid userId) => new(applicationId, userId, null, "apply_assist", 1, 1, BillingHost.Moment);

    private static ApplicationSubmitted Submitted(Guid applicationId, Guid userId) => new(applicationId, userId, null, "apply_assist", 1, BillingHost.Moment);

    private static SubmissionFailed Failed(Guid applicationId, Guid userId) =>
        new(applicationId, userId, null, 1, "user_cancelled_before_submit", BillingHost.Moment);

    /// <summary>Sends one message more down the same way and waits for its effect: what was sent before has been handled.</summary>
    private async Task SettledAsync(Guid applicationId)
    {
        var marker = Guid.CreateVersion7();
        await host.Events.PublishAsync(Requested(marker, Guid.CreateVersion7()), applicationId);
        await host.Events.NextAsync<CreditsReserved>(e => e.ApplicationId == marker, "the marker behind the application's events");
    }

    private async Task<List<LedgerDiscrepancy>> DiscrepanciesAsync()
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LedgerProof>().FindDiscrepanciesAsync(TestContext.Current.CancellationToken);
    }
}
