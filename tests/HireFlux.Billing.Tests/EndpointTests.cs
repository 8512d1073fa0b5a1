using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using HireFlux.Billing.Contracts;
using HireFlux.Billing.Ledger;
using HireFlux.Identity.Contracts;

namespace HireFlux.Billing.Tests;

public sealed class EndpointTests(BillingHost host)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_new_person_has_ten_credits_and_hears_of_them()
    {
        var userId = await host.RegisterAsync();

        var credits = await host.CreditsAsync(userId);
        var welcome = Assert.Single(credits.GetProperty("recent_transactions").EnumerateArray().ToList());
        Assert.Equal("bonus", welcome.GetProperty("transaction_type").GetString());
        Assert.Equal(10, welcome.GetProperty("balance_after").GetInt32());
        Assert.Equal("Welcome to HireFlux", welcome.GetProperty("reason").GetString());
        await host.Events.NextAsync<NotificationRequested>(e => e.UserId == userId && e.Title == "10 credits added", "the notification");
        await host.Events.NextAsync<CreditsGranted>(e => e.UserId == userId && e.Amount == 10 && e.Sequence == 1, "the event");
    }

    [Fact]
    public async Task The_ledger_pages_newest_first_without_loss()
    {
        var userId = await host.RegisterAsync();
        for (var number = 1; number <= 11; number++)
        {
            await host.InTransactionAsync<WalletLedger>(ledger =>
                ledger.GrantAsync(new Posting(userId, number, "bonus", $"Bonus {number}", $"page:{userId}:{number}"), Cancellation));
        }

        using var client = host.ClientFor(userId);
        var seen = new List<long>();
        var cursor = string.Empty;
        do
        {
            var page = await client.GetFromJsonAsync<JsonElement>($"/v1/credits/ledger?limit=5&cursor={cursor}", Cancellation);
            seen.AddRange(page.GetProperty("data").EnumerateArray().Select(entry => entry.GetProperty("sequence").GetInt64()));
            cursor = page.GetProperty("next_cursor").GetString();
        }
        while (cursor is not null);

        Assert.Equal(Enumerable.Range(1, 12).Reverse().Select(number => (long)number), seen);
        var credits = await host.CreditsAsync(userId);
        Assert.Equal(10, credits.GetProperty("recent_transactions").GetArrayLength());
        Assert.Equal(76, credits.GetProperty("balance").GetInt32());
    }

    [Fact]
    public async Task Plans_are_public_and_nobody_subscribed_means_free()
    {
        using var anonymous = host.Anonymous();
        var plans = await anonymous.GetFromJsonAsync<JsonElement>("/v1/plans", Cancellation);
        Assert.Equal(["free", "plus", "pro"], plans.GetProperty("data").EnumerateArray().Select(plan => plan.GetProperty("code").GetString()!));

        using var client = host.ClientFor(Guid.CreateVersion7());
        var subscription = await client.GetFromJsonAsync<JsonElement>("/v1/subscription", Cancellation);
        Assert.Equal(("free", "active"), (subscription.GetProperty("plan").GetString(), subscription.GetProperty("status").GetString()));
    }

    [Fact]
    public async Task A_subscription_is_read_by_its_owner_only()
    {
        var (owner, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await host.AsServiceAsync($"INSERT INTO subscriptions (user_id, stripe_customer_id, plan, status) VALUES ('{owner}', 'cus_1', 'pro', 'past_due')");

        using var ownerClient = host.ClientFor(owner);
        using var otherClient = host.ClientFor(other);
        var own = await ownerClient.GetFromJsonAsync<JsonElement>("/v1/subscription", Cancellation);
        Assert.Equal(("pro", "past_due"), (own.GetProperty("plan").GetString(), own.GetProperty("status").GetString()));
        Assert.Equal("free", (await otherClient.GetFromJsonAsync<JsonElement>("/v1/subscription", Cancellation)).GetProperty("plan").GetString());
    }

    [Fact]
    public async Task An_operator_grants_a_bonus_once_under_its_key()
    {
        var userId = await host.RegisterAsync();
        var operatorId = Guid.CreateVersion7();
        using var client = host.ClientFor(operatorId, admin: true);
        client.DefaultRequestHeaders.Add("Idempotency-Key", $"bonus-{userId}");
        var request = new { user_id = userId, amount = 5, reason = "Sorry for the outage" };

        using var first = await client.PostAsJsonAsync("/v1/admin/credits/bonus", request, Cancellation);
        using var second = await client.PostAsJsonAsync("/v1/admin/credits/bonus", request, Cancellation);

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(await first.Content.ReadAsStringAsync(Cancellation), await second.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal(15, await host.BalanceAsync(userId));
        Assert.Equal(operatorId, await host.AsAdministratorAsync($"SELECT actor_id FROM credit_ledger WHERE user_id = '{userId}' AND sequence = 2"));
        var audited = await host.Events.NextAsync<AuditRecorded>(e => e.UserId == userId && e.Data["amount"] == "5", "the audit entry");
        Assert.Equal(operatorId.ToString(), audited.Data["actor_id"]);
    }

    [Fact]
    public async Task A_bonus_without_a_key_is_committed_too()
    {
        var userId = await host.RegisterAsync();
        using var client = host.ClientFor(Guid.CreateVersion7(), admin: true);
        using var answer = await client.PostAsJsonAsync("/v1/admin/credits/bonus", new { user_id = userId, amount = 1, reason = "Thanks" }, Cancellation);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(11, await host.BalanceAsync(userId));
    }

    [Fact]
    public async Task A_bonus_for_nobody_is_not_found()
    {
        using var client = host.ClientFor(Guid.CreateVersion7(), admin: true);
        using var answer = await client.PostAsJsonAsync("/v1/admin/credits/bonus", new { user_id = Guid.CreateVersion7(), amount = 1, reason = "?" }, Cancellation);
        await AssertProblemAsync(answer, HttpStatusCode.NotFound, "wallet_not_found");
    }

    [Theory]
    [InlineData("""{"amount":5,"reason":"x"}""", 422)]
    [InlineData("""{"user_id":"0190f5a0-0000-7000-8000-000000000001","reason":"x"}""", 422)]
    [InlineData("""{"user_id":"0190f5a0-0000-7000-8000-000000000001","amount":0,"reason":"x"}""", 422)]
    [InlineData("""{"user_id":"0190f5a0-0000-7000-8000-000000000001","amount":1001,"reason":"x"}""", 422)]
    [InlineData("""{"user_id":"0190f5a0-0000-7000-8000-000000000001","amount":5}""", 422)]
    [InlineData("""{"user_id":"0190f5a0-0000-7000-8000-000000000001","amount":"5","reason":"x"}""", 400)]
    [InlineData("""{"user_id":"0190f5a0-0000-7000-8000-000000000001","amount":99999999999,"reason":"x"}""", 400)]
    [InlineData("""{"user_id":"someone","amount":5,"reason":"x"}""", 400)]
    [InlineData("""{"user_id":"0190f5a0-0000-7000-8000-000000000001","amount":5,"reason":"a\u0000b"}""", 400)]
    [InlineData("not json", 400)]
    [InlineData("null", 400)]
    [InlineData("", 400)]
    public async Task A_bonus_that_makes_no_sense_is_refused(string body, int status)
    {
        using var client = host.ClientFor(Guid.CreateVersion7(), admin: true);
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync("/v1/admin/credits/bonus", content, Cancellation);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Bodies_that_are_too_large_or_no_utf8_are_refused()
    {
        using var client = host.ClientFor(Guid.CreateVersion7(), admin: true);
        using var large = new StringContent($$"""{"reason":"{{new string('x', 1024 * 1024)}}"}""", Encoding.UTF8, "application/json");
        using var tooLarge = await client.PostAsync("/v1/admin/credits/bonus", large, Cancellation);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, tooLarge.StatusCode);

        using var bytes = new ByteArrayContent([.. "{\"reason\":\""u8, 0xC3, 0x28, .. "\"}"u8]);
        bytes.Headers.ContentType = new("application/json");
        using var badBytes = await client.PostAsync("/v1/admin/credits/bonus", bytes, Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, badBytes.StatusCode);
    }

    [Theory]
    [InlineData("limit=0", HttpStatusCode.UnprocessableEntity)]
    [InlineData("limit=101", HttpStatusCode.UnprocessableEntity)]
    [InlineData("limit=ten", HttpStatusCode.BadRequest)]
    [InlineData("cursor=garbage", HttpStatusCode.BadRequest)]
    [InlineData("cursor=eyJzZXF1ZW5jZSI6InRlbiJ9", HttpStatusCode.BadRequest)]
    public async Task A_page_that_does_not_exist_is_refused(string query, HttpStatusCode status)
    {
        using var client = host.ClientFor(Guid.CreateVersion7());
        using var answer = await client.GetAsync($"/v1/credits/ledger?{query}", Cancellation);
        Assert.Equal(status, answer.StatusCode);
    }

    [Theory]
    [InlineData("GET", "/v1/credits")]
    [InlineData("GET", "/v1/credits/ledger")]
    [InlineData("GET", "/v1/subscription")]
    [InlineData("POST", "/v1/admin/credits/bonus")]
    public async Task Only_good_tokens_get_in(string method, string path)
    {
        foreach (var token in new[] { host.Tokens.Expired(Guid.CreateVersion7()), host.Tokens.Forged(Guid.CreateVersion7()), "rubbish" })
        {
            using var client = host.WithToken(token);
            using var answer = await client.SendAsync(new HttpRequestMessage(new HttpMethod(method), path), Cancellation);
            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Only_operators_grant_a_bonus()
    {
        using var client = host.ClientFor(Guid.CreateVersion7());
        using var answer = await client.PostAsJsonAsync("/v1/admin/credits/bonus", new { user_id = Guid.CreateVersion7(), amount = 1, reason = "Me" }, Cancellation);
        await AssertProblemAsync(answer, HttpStatusCode.Forbidden, "forbidden");
    }

    private static async Task AssertProblemAsync(HttpResponseMessage answer, HttpStatusCode status, string code)
    {
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(code, (await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation)).GetProperty("code").GetString());
    }
}
