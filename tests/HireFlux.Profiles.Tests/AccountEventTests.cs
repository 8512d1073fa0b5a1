using System.Net;
using HireFlux.Identity.Contracts;
using HireFlux.Jobs.Contracts;
using HireFlux.Profiles.Contracts;
using HireFlux.Testing;
using Npgsql;

namespace HireFlux.Profiles.Tests;

public sealed class AccountEventTests(ProfilesHost host)
{
    private static readonly DateTime s_now = new(2026, 1, 15, 12, 0, 0, DateTimeKind.Utc);
    private readonly Guid _person = Guid.CreateVersion7();

    [Fact]
    public async Task A_registration_opens_a_profile_once_however_often_it_is_told()
    {
        var registered = new UserRegistered(_person, "ada@example.com", s_now);
        var messageId = Guid.CreateVersion7();
        await Task.WhenAll(
            host.Events.PublishAsync(registered, _person, messageId),
            host.Events.PublishAsync(registered, _person, messageId),
            host.Events.PublishAsync(registered, _person));
        await HandledAsync();

        Assert.Equal(1, await CountAsync("profiles"));
        await host.Events.NextAsync<ProfileChanged>(e => e.UserId == _person, "the new profile's event");
        Assert.Single(host.Events.Taken<ProfileChanged>(), e => e.UserId == _person);
    }

    [Fact]
    public async Task A_registration_told_after_the_first_request_changes_nothing()
    {
        var client = host.ClientFor(_person);
        await client.PutProfileAsync(Requests.Complete()).JsonAsync();
        await RegisterAsync();

        var profile = await client.GetJsonAsync(Requests.Profile);

        Assert.Equal("Ada", profile.Text("first_name"));
        Assert.Equal(2, profile.GetProperty("version").GetInt64());
    }

    [Fact]
    public async Task Erasing_an_account_deletes_all_that_is_its_and_nothing_of_others()
    {
        var client = host.ClientFor(_person);
        var other = Guid.CreateVersion7();
        await client.PutProfileAsync(Requests.Complete()).JsonAsync();
        await client.GetJsonAsync(Requests.Profile);
        await host.ClientFor(other).PutProfileAsync(Requests.Complete()).JsonAsync();
        await AddDocumentsAsync(_person);
        await AddDocumentsAsync(other);

        await EraseAsync();

        foreach (var table in (string[])["profiles", "resumes", "resume_versions", "cover_letters", "interview_sessions"])
        {
            Assert.Equal(0, await CountAsync(table));
            Assert.Equal(1, await CountAsync(table, other));
        }

        var problem = await client.SendAsync(HttpMethod.Get, Requests.Profile, null).JsonAsync(HttpStatusCode.NotFound);
        Assert.Equal("profile_not_found", problem.Text("code"));
    }

    [Fact]
    public async Task An_erased_account_does_not_come_back_through_a_late_event_or_a_token_that_still_lives()
    {
        await EraseAsync();
        await host.Events.PublishAsync(new UserRegistered(_person, "ada@example.com", s_now), _person);
        await HandledAsync();
        var client = host.ClientFor(_person);

        await client.PutProfileAsync(Requests.Complete()).JsonAsync(HttpStatusCode.NotFound);
        await client.PatchProfileAsync("{}").JsonAsync(HttpStatusCode.NotFound);
        await client.CompleteOnboardingAsync().JsonAsync(HttpStatusCode.NotFound);
        await client.SendAsync(HttpMethod.Get, $"{Requests.Profile}/onboarding", null).JsonAsync(HttpStatusCode.NotFound);
        Assert.Equal(0, await CountAsync("profiles"));
    }

    [Fact]
    public async Task A_letter_to_a_posting_that_is_removed_stays_and_forgets_the_posting()
    {
        var job = Guid.CreateVersion7();
        await AddDocumentsAsync(_person);
        await ScalarAsync($"WITH letter AS (UPDATE cover_letters SET job_id = $1 WHERE user_id = '{_person}' RETURNING id) SELECT count(*) FROM letter", job);

        await host.Events.PublishAsync(new JobRemoved(job, 2, s_now), job);

        await Eventually.TrueAsync(
            async () => await ScalarAsync("SELECT count(*) FROM cover_letters WHERE user_id = $1 AND job_id IS NULL", _person) == 1,
            "the letter forgets the posting");
    }

    private async Task RegisterAsync()
    {
        await host.Events.PublishAsync(new UserRegistered(_person, "ada@example.com", s_now), _person);
        await HandledAsync();
    }

    private async Task EraseAsync()
    {
        await host.Events.PublishAsync(new UserErased(_person, s_now), _person);
        await Eventually.TrueAsync(async () => await CountAsync("erased_users") == 1, "the account is erased");
    }

    /// <summary>All of a person's messages go through one partition in order, so a last one handled means all handled.</summary>
    private async Task HandledAsync()
    {
        var marker = Guid.CreateVersion7();
        await host.Events.PublishAsync(new UserRegistered(_person, "ada@example.com", s_now), _person, marker);
        await Eventually.TrueAsync(
            async () => await ScalarAsync("SELECT count(*) FROM inbox_messages WHERE message_id = $1", marker) == 1,
            "the marker is handled");
    }

    private Task<long> CountAsync(string table, Guid? userId = null) => ScalarAsync($"SELECT count(*) FROM {table} WHERE user_id = $1", userId ?? _person);

    private Task<long> AddDocumentsAsync(Guid userId) => ScalarAsync(
        """
        WITH resume AS (INSERT INTO resumes (user_id, file_url) VALUES ($1, 'x') RETURNING id),
             version AS (INSERT INTO resume_versions (user_id, resume_id, version_name, content) SELECT $1, id, 'x', '{}' FROM resume RETURNING id),
             letter AS (INSERT INTO cover_letters (user_id, resume_version_id, content) SELECT $1, id, 'x' FROM version RETURNING id),
             session AS (INSERT INTO interview_sessions (user_id, questions) VALUES ($1, '[]') RETURNING id)
        SELECT count(*) FROM resume, version, letter, session
        """,
        userId);

    private async Task<long> ScalarAsync(string sql, Guid argument)
    {
        await using var connection = new NpgsqlConnection(host.Database.ServiceConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(sql, connection) { Parameters = { new() { Value = argument } } };
        return (long)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }
}
