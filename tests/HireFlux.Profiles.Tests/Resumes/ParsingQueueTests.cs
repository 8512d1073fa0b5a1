using System.Net;
using HireFlux.Profiles.Contracts;
using HireFlux.Profiles.Domain;
using HireFlux.Profiles.Parsing;
using HireFlux.Profiles.Persistence;
using HireFlux.Resumes;
using HireFlux.Resumes.Reading;
using HireFlux.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace HireFlux.Profiles.Tests.Resumes;

public sealed class ParsingQueueTests(IdleProfilesHost host) : IClassFixture<IdleProfilesHost>, IAsyncLifetime
{
    private readonly ParsingOptions _options = new();
    private readonly FakeTimeProvider _time = new(TimeProvider.System.GetUtcNow().AddMinutes(1));
    private readonly HttpClient _client = host.ClientFor(Guid.CreateVersion7());

    /// <summary>The queue is the table: what other tests left must not be in it.</summary>
    public async ValueTask InitializeAsync() => await host.ScalarAsync("WITH gone AS (UPDATE resumes SET deleted_at = now() RETURNING 1) SELECT count(*) FROM gone");

    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Each_file_is_claimed_once_however_many_ask()
    {
        var ids = await UploadAsync(5);

        var claims = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => WithQueueAsync(queue => queue.ClaimAsync(default))));

        Assert.Equal(ids.Order(), claims.OfType<ClaimedResume>().Select(claim => claim.Id).Order());
    }

    [Fact]
    public async Task A_dead_readers_file_is_taken_up_when_its_lease_ends_and_the_dead_one_can_write_no_more()
    {
        var id = Assert.Single(await UploadAsync(1));
        var dead = await ClaimAsync();
        _time.Advance(_options.Lease - TimeSpan.FromSeconds(1));
        Assert.Null(await WithQueueAsync(queue => queue.ClaimAsync(default)));
        _time.Advance(TimeSpan.FromSeconds(2));

        var next = await ClaimAsync();

        Assert.Equal(2, next.ParsingAttempts);
        Assert.False(await WithQueueAsync(queue => queue.RenewAsync(dead, default)));
        Assert.False(await WithQueueAsync(queue => queue.BeginReadingAsync(dead, ScanStatuses.Clean, default)));
        await CompleteAsync(dead, "the dead one");
        await WithQueueAsync(async queue =>
        {
            await queue.GiveBackAsync(dead, null, isAttempt: false, default);
            return true;
        });
        Assert.Equal("processing", (await _client.GetJsonAsync($"{ResumeRequests.Path}/{id}")).Text("parsing_status"));
        await CompleteAsync(next, "the living one");
        await CompleteAsync(next, "the living one again");
        var resume = await _client.GetJsonAsync($"{ResumeRequests.Path}/{id}");
        Assert.Equal("completed", resume.Text("parsing_status"));
        Assert.Equal("the living one", resume.GetProperty("data").Text("name"));
        await Eventually.TrueAsync(async () => await host.ScalarAsync("SELECT count(*) FROM outbox_messages") == 0, "all events are published");
        await host.Events.NextAsync<ResumeParsed>(e => e.ResumeId == id, "the resume's event");
        Assert.Single(host.Events.Taken<ResumeParsed>(), e => e.ResumeId == id);
    }

    [Fact]
    public async Task A_renewed_lease_lasts()
    {
        await UploadAsync(1);
        var claim = await ClaimAsync();
        for (var n = 0; n < 5; n++)
        {
            _time.Advance(_options.Lease / 2);
            Assert.True(await WithQueueAsync(queue => queue.RenewAsync(claim, default)));
            Assert.Null(await WithQueueAsync(queue => queue.ClaimAsync(default)));
        }
    }

    [Fact]
    public async Task A_file_that_every_reader_died_of_fails()
    {
        var id = Assert.Single(await UploadAsync(1));
        for (var n = 0; n < _options.MaxAttempts; n++)
        {
            await ClaimAsync();
            _time.Advance(_options.Lease + TimeSpan.FromSeconds(1));
        }

        var last = await ClaimAsync();
        await using (var scope = host.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<ResumeParsing>().RunAsync(last, default);
        }

        var resume = await _client.GetJsonAsync($"{ResumeRequests.Path}/{id}");
        Assert.Equal("failed", resume.Text("parsing_status"));
        Assert.Equal("too_complex", resume.GetProperty("error").Text("code"));
    }

    [Fact]
    public async Task A_deleted_or_erased_resume_is_neither_claimed_nor_written()
    {
        var id = Assert.Single(await UploadAsync(1));
        var claim = await ClaimAsync();
        await _client.SendAsync(HttpMethod.Delete, $"{ResumeRequests.Path}/{id}", null).NoContentAsync();
        _time.Advance(_options.Lease * 2);

        await CompleteAsync(claim, "nobody");

        Assert.Null(await WithQueueAsync(queue => queue.ClaimAsync(default)));
        Assert.Equal(0, await host.ScalarAsync($"SELECT count(*) FROM resumes WHERE id = '{id}' AND parsed_data IS NOT NULL"));
    }

    private async Task<List<Guid>> UploadAsync(int count)
    {
        var ids = new List<Guid>();
        for (var n = 0; n < count; n++)
        {
            ids.Add((await _client.ImportAsync(ResumeFiles.Json(Guid.CreateVersion7().ToString())).JsonAsync(HttpStatusCode.Created)).GetProperty("id").GetGuid());
        }

        return ids;
    }

    private async Task<ClaimedResume> ClaimAsync() => Assert.IsType<ClaimedResume>(await WithQueueAsync(queue => queue.ClaimAsync(default)));

    private Task<T> WithQueueAsync<T>(Func<ParsingQueue, Task<T>> use) => WithDatabaseAsync(db => use(new ParsingQueue(db, Options.Create(_options), _time)));

    private Task<bool> CompleteAsync(ClaimedResume claim, string name) => WithDatabaseAsync(async db =>
    {
        var queue = new ParsingQueue(db, Options.Create(_options), _time);
        var data = new ResumeData { Name = name };
        await new ParsingResults(db, queue, _time).CompleteAsync(claim, data, new ReadingResult(data, name, null, null, []), default);
        return true;
    });

    private async Task<T> WithDatabaseAsync<T>(Func<ProfilesDbContext, Task<T>> use)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<ProfilesDbContext>());
    }
}
