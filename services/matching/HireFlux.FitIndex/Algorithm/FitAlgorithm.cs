using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace HireFlux.FitIndex;

/// <summary>Every weight, anchor and ladder of one version of the index, as algo.json has them.</summary>
public sealed record FitAlgorithm(
    string Version,
    string TablesVersion,
    decimal UnknownScore,
    int GateCap,
    FitWeights Weights,
    BandRules Bands,
    KeywordRules Keyword,
    SimilarityRules Similarity,
    SeniorityRules Seniority,
    LocationRules Location,
    RecencyRules Recency)
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
    };

    private static readonly Lazy<FitAlgorithm> Shipped = new(Load);

    /// <summary>The version shipped with this assembly.</summary>
    public static FitAlgorithm Default => Shipped.Value;

    /// <summary>Weights of skills by canonical id.</summary>
    [JsonIgnore]
    public IdfTable SkillIdf { get; init; } = null!;

    /// <summary>Weights of terms, for postings in which no skill is found.</summary>
    [JsonIgnore]
    public IdfTable TermIdf { get; init; } = null!;

    /// <summary>What a stored score names: weights, anchors, tables and encoder.</summary>
    [JsonIgnore]
    public string FullVersion =>
        $"{Version}/{Weights.Version}/{Similarity.Version}/{TablesVersion}/{Similarity.Encoder}";

    private static FitAlgorithm Load()
    {
        using var json = Resource("algo.json");
        var algorithm = JsonSerializer.Deserialize<FitAlgorithm>(json, Json)
            ?? throw new InvalidDataException("algo.json is empty.");
        return algorithm with { SkillIdf = algorithm.Table("skill-idf.tsv"), TermIdf = algorithm.Table("term-idf.tsv") };
    }

    private static Stream Resource(string name) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
        ?? throw new InvalidDataException($"{name} is not embedded.");

    private IdfTable Table(string name)
    {
        using var lines = new StreamReader(Resource(name));
        return IdfTable.Parse(lines, Keyword.IdfMin, Keyword.IdfMax);
    }
}
