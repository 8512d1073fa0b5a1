using HireFlux.FitIndex;
using HireFlux.Matching.Encoders;
using HireFlux.Matching.Scoring;
using Microsoft.Extensions.DependencyInjection;

namespace HireFlux.Matching.Tests.Encoders;

/// <summary>The service with an encoder at a provider; nothing runs in the background unless told.</summary>
public sealed class RemoteEncoderHost : MatchingHost
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hireflux-encoder-");

    internal EmbeddingsServer Server { get; private set; } = null!;

    /// <summary>The model asked from the next start on; null for the local encoder.</summary>
    public string? Model { get; set; } = "first";

    public bool RunsInBackground { get; set; }

    public string AnchorsFile => Path.Combine(_folder.FullName, $"{Model}.json");

    protected override IEnumerable<KeyValuePair<string, string?>> Settings =>
    [
        new("Scoring:IsEnabled", $"{RunsInBackground}"),
        new("Scoring:SnapshotFolder", _folder.FullName),
        new("Scoring:SnapshotInterval", "00:00:00"),
        new("Encoder:Provider", Model is null ? "local" : "openai"),
        new("Encoder:Endpoint", $"{Server.Address}"),
        new("Encoder:Model", Model),
        new("Encoder:Dimensions", $"{EmbeddingsServer.Dimensions}"),
        new("Encoder:Retries", "0"),
        new("Encoder:PollInterval", "00:00:00.1"),
        new("Encoder:AnchorsFile", Model is null ? null : AnchorsFile),
    ];

    public override async ValueTask InitializeAsync()
    {
        Server = await EmbeddingsServer.StartAsync();
        FreezeAnchors();
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await base.DisposeAsync();
        await Server.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    /// <summary>Stops the service and starts it on the same data with another encoder.</summary>
    public async Task RestartWithAsync(string? model)
    {
        Model = model;
        FreezeAnchors();
        await RestartAsync();
    }

    /// <summary>Has vectors made until none are missing.</summary>
    public async Task FillAsync()
    {
        bool any;
        do
        {
            await using var scope = Services.CreateAsyncScope();
            any = await scope.ServiceProvider.GetRequiredService<MissingVectors>().FillAsync(CancellationToken.None);
        }
        while (any);
    }

    /// <summary>Deletes the vectors of other encoders, as the worker does when it starts.</summary>
    public async Task ForgetOthersAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<MissingVectors>().ForgetOthersAsync(CancellationToken.None);
    }

    /// <summary>Asks for everybody whose scores are of another encoder.</summary>
    public async Task RefreshAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DailyRefresh>().RequestAsync(CancellationToken.None);
    }

    /// <summary>Version of the algorithm, coverage and similarity of a pair that is stored.</summary>
    internal async Task<string> StoredAsync(Person person, Job job) => Assert.Single(await QueryAsync(
        $"SELECT algo_version, evidence_coverage, embedding_similarity_score FROM match_scores WHERE user_id = '{person.Id}' AND job_id = '{job.Id}'"));

    private void FreezeAnchors()
    {
        if (Model is not null)
        {
            var identity = OpenAIEmbeddings.IdentityOf(new EncoderOptions { Model = Model, Dimensions = EmbeddingsServer.Dimensions });
            File.WriteAllText(AnchorsFile, EncoderAnchors.Freeze(identity, new SimilarityAnchors(0.1m, 0.9m), new SimilarityAnchors(0.2m, 0.95m)).ToJson());
        }
    }
}
