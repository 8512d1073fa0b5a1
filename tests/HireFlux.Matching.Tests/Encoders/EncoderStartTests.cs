namespace HireFlux.Matching.Tests.Encoders;

/// <summary>What an encoder needs for the service to start, and what another one means for stored scores.</summary>
public sealed class EncoderStartTests : IAsyncLifetime
{
    private readonly RemoteEncoderHost _host = new();

    public ValueTask InitializeAsync() => _host.InitializeAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Another_encoder_makes_stored_scores_stale_and_they_are_made_again()
    {
        var (person, job) = (new Person(), new Job());
        await _host.RestartWithAsync(null);
        await _host.HandleAsync(job.Published());
        await _host.HandleAsync(person.Changed());
        await _host.HandleAsync(person.Parsed());
        await ScoreAsync();
        var local = await _host.StoredAsync(person, job);
        Assert.Contains("/ppmisvd128-1|1.000|", local, StringComparison.Ordinal);

        foreach (var model in new[] { "first", "second" })
        {
            await _host.RestartWithAsync(model);
            Assert.Equal("in_progress", (await _host.MatchesAsync(person)).GetProperty("status").Text("scoring"));
            await _host.ForgetOthersAsync();
            await _host.FillAsync();
            await ScoreAsync();
            Assert.Contains($"/openai:{model}:24:8000|1.000|", await _host.StoredAsync(person, job), StringComparison.Ordinal);
            Assert.Equal("up_to_date", (await _host.MatchesAsync(person)).GetProperty("status").Text("scoring"));
        }

        await _host.RestartWithAsync(null);
        await ScoreAsync();
        Assert.Equal(local, await _host.StoredAsync(person, job));
    }

    [Fact]
    public async Task A_provider_that_is_away_keeps_nobody_from_starting_and_is_asked_until_it_is_back()
    {
        var (person, job) = (new Person(), new Job());
        _host.Server.Status = 503;
        _host.RunsInBackground = true;
        await _host.RestartAsync();
        await _host.PublishAsync(job);
        await _host.TellAsync(person);
        await _host.SettledMatchAsync(person, job, row => row.GetProperty("evidence_coverage").GetDecimal() < 1);
        Assert.NotEmpty(_host.Server.Requests);

        _host.Server.Status = null;
        await _host.Events.PublishAsync(person.Parsed(), person.Id);
        await _host.SettledMatchAsync(person, job, row => row.GetProperty("evidence_coverage").GetDecimal() == 1);
    }

    [Fact]
    public async Task Without_anchors_of_its_own_it_does_not_start()
    {
        var anchors = await File.ReadAllTextAsync(_host.AnchorsFile, TestContext.Current.CancellationToken);
        await RefusesAsync(anchors.Replace(":first:", ":other:", StringComparison.Ordinal), "not of openai:first:24:8000 with 24");
        await RefusesAsync(anchors.Replace("0.9,", "0.8,", StringComparison.Ordinal).Replace("0.9\n", "0.8\n", StringComparison.Ordinal), "changed by hand");
        await RefusesAsync("{}", "cannot be read");
        await RefusesAsync(null, "cannot be read");
    }

    private async Task RefusesAsync(string? anchors, string because)
    {
        if (anchors is null)
        {
            File.Delete(_host.AnchorsFile);
        }
        else
        {
            await File.WriteAllTextAsync(_host.AnchorsFile, anchors, TestContext.Current.CancellationToken);
        }

        var exception = await Assert.ThrowsAnyAsync<Exception>(_host.RestartAsync);
        Assert.Contains(because, exception.ToString(), StringComparison.Ordinal);
    }

    private async Task ScoreAsync()
    {
        await _host.RefreshAsync();
        await _host.ScoreAllAsync();
    }
}
