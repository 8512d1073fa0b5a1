using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using HireFlux.Profiles.Postings;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HireFlux.Profiles.Tests.Postings;

public sealed class PostingReaderTests : IAsyncLifetime
{
    private JobsDouble _jobs = null!;

    public async ValueTask InitializeAsync() => _jobs = await JobsDouble.StartAsync();

    public ValueTask DisposeAsync() => _jobs.DisposeAsync();

    [Fact]
    public async Task A_posting_is_read_with_the_callers_own_token()
    {
        var id = _jobs.Add(JobsDouble.Posting(" Chef de partie ", "Harbor & Hearth", "Bread.\nÜber 3 Jahre."));

        var answer = await ReadAsync(id, "Bearer abc");

        Assert.False(answer.IsUnavailable);
        Assert.Equal(
            ("Chef de partie", "Harbor & Hearth", "Bread.\nÜber 3 Jahre.", "en"),
            (answer.Posting!.Title, answer.Posting.Company, answer.Posting.Text, answer.Posting.Language));
        Assert.Equal(["C#", "PostgreSQL", "Kubernetes"], answer.Posting.Skills);
        Assert.Equal("Bearer abc", Assert.Single(_jobs.Asked).Authorization);
    }

    [Fact]
    public async Task A_posting_that_is_not_there_is_not_found_and_asked_for_once()
    {
        var answer = await ReadAsync(Guid.CreateVersion7());

        Assert.Equal(PostingAnswer.NotFound, answer);
        Assert.Single(_jobs.Asked);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(302)]
    public async Task Any_other_status_is_no_answer(int status)
    {
        var id = _jobs.Add(http =>
        {
            http.Response.StatusCode = status;
            http.Response.Headers.Location = "http://127.0.0.1:1/elsewhere";
            return Task.CompletedTask;
        });

        Assert.Equal(PostingAnswer.Unavailable, await ReadAsync(id));
    }

    [Fact]
    public async Task A_hiccup_is_tried_again()
    {
        var (calls, good) = (0, JobsDouble.Posting().ToJsonString());
        var id = _jobs.Add(http =>
        {
            http.Response.StatusCode = ++calls == 1 ? 503 : 200;
            return http.Response.WriteAsync(good);
        });

        Assert.NotNull((await ReadAsync(id)).Posting);
        Assert.Equal(2, calls);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("<html>")]
    [InlineData("""{"title":"x","company":"y"}""")]
    [InlineData("""{"title":" ","company":"y","text":"z"}""")]
    [InlineData("""{"title":"x","company":"y","text":5}""")]
    [InlineData("""{"title":"x","company":"y","text":"a\u0000b"}""")]
    public async Task What_makes_no_sense_is_no_answer(string body) =>
        Assert.Equal(PostingAnswer.Unavailable, await ReadAsync(_jobs.Add(http => http.Response.WriteAsync(body))));

    [Fact]
    public async Task A_body_that_is_cut_off_is_no_answer()
    {
        var id = _jobs.Add(async http =>
        {
            http.Response.ContentLength = 100_000;
            await http.Response.WriteAsync("""{"title":"x","company":"y","text":"...""");
            await http.Response.Body.FlushAsync();
            http.Abort();
        });

        Assert.Equal(PostingAnswer.Unavailable, await ReadAsync(id));
    }

    [Fact]
    public async Task A_huge_body_is_not_read_to_its_end()
    {
        var block = Encoding.ASCII.GetBytes(new string('a', 64 * 1024));
        var id = _jobs.Add(async http =>
        {
            await http.Response.WriteAsync("""{"title":"x","company":"y","text":" """);
            while (!http.RequestAborted.IsCancellationRequested)
            {
                await http.Response.Body.WriteAsync(block);
            }
        });

        // With this much time only the size can end it.
        Assert.Equal(PostingAnswer.Unavailable, await ReadAsync(id, attemptSeconds: "600").WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_service_that_never_answers_is_given_up_in_time()
    {
        var never = _jobs.Add(http => Task.Delay(Timeout.Infinite, http.RequestAborted));
        var drips = _jobs.Add(async http =>
        {
            while (true)
            {
                await http.Response.WriteAsync(" ", http.RequestAborted);
                await http.Response.Body.FlushAsync(http.RequestAborted);
                await Task.Delay(20, http.RequestAborted);
            }
        });
        var watch = Stopwatch.StartNew();

        Assert.All(await Task.WhenAll(ReadAsync(never), ReadAsync(drips)), answer => Assert.Equal(PostingAnswer.Unavailable, answer));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
    }

    [Fact]
    public async Task A_service_that_is_away_is_no_answer()
    {
        await using var gone = await JobsDouble.StartAsync();
        var address = gone.Address;
        await gone.DisposeAsync();

        Assert.Equal(PostingAnswer.Unavailable, await ReadAsync(Guid.CreateVersion7(), address: address));
    }

    [Fact]
    public async Task What_is_too_long_is_cut_without_breaking_a_character()
    {
        var posting = JobsDouble.Posting(text: new string('a', PostingInput.MaxTextLength - 1) + "😀 and more");
        posting["required_skills"] = new JsonArray([.. Enumerable.Range(0, 500).Select(n => (JsonNode?)$"skill {n}"), null, " "]);

        var read = (await ReadAsync(_jobs.Add(posting))).Posting!;

        Assert.Equal(PostingInput.MaxTextLength - 1, read.Text.Length);
        Assert.Equal(200, read.Skills.Count);
    }

    [Fact]
    public async Task A_caller_who_has_gone_is_not_taken_for_a_service_that_has()
    {
        using var gone = new CancellationTokenSource();
        var id = _jobs.Add(async http =>
        {
            await gone.CancelAsync();
            await Task.Delay(Timeout.Infinite, http.RequestAborted);
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ReadAsync(id, cancellationToken: gone.Token));
    }

    /// <summary>Each through a client of its own, so that one test's failures do not open another's circuit.</summary>
    private async Task<PostingAnswer> ReadAsync(Guid id, string authorization = "Bearer x", Uri? address = null, string attemptSeconds = "0.4", CancellationToken? cancellationToken = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration["services:jobs:http:0"] = (address ?? _jobs.Address).ToString();
        builder.Configuration["Postings:AttemptTimeoutSeconds"] = attemptSeconds;
        builder.Services.AddServiceDiscovery();
        builder.Services.ConfigureHttpClientDefaults(http =>
        {
            http.AddStandardResilienceHandler();
            http.AddServiceDiscovery();
        });
        var context = new DefaultHttpContext { Request = { Headers = { Authorization = authorization } } };
        builder.Services.AddSingleton<IHttpContextAccessor>(new HttpContextAccessor { HttpContext = context });
        builder.AddPostings();
        await using var app = builder.Build();
        return await app.Services.GetRequiredService<JobsClient>().ReadAsync(id, cancellationToken ?? TestContext.Current.CancellationToken);
    }
}
