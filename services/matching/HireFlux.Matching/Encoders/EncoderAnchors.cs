using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using HireFlux.FitIndex;

namespace HireFlux.Matching.Encoders;

/// <summary>The anchors frozen for an encoder, as the anchors command writes them.</summary>
/// <param name="Version">Made of the numbers: other numbers are another version.</param>
/// <param name="Encoder">The encoder they were measured with.</param>
/// <param name="Dimensions">Length of its vectors.</param>
/// <param name="Titles">For pairs of titles.</param>
/// <param name="Texts">For pairs of longer texts.</param>
internal sealed record EncoderAnchors(string Version, string Encoder, int Dimensions, SimilarityAnchors Titles, SimilarityAnchors Texts)
{
    private static readonly JsonSerializerOptions s_json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        RespectRequiredConstructorParameters = true,
        WriteIndented = true,
    };

    public static EncoderAnchors Freeze(EncoderIdentity encoder, SimilarityAnchors titles, SimilarityAnchors texts) =>
        new(NameOf(encoder.Version, encoder.Dimensions, titles, texts), encoder.Version, encoder.Dimensions, titles, texts);

    /// <summary>Reads the anchors of an encoder.</summary>
    /// <exception cref="InvalidOperationException">There are none, or they are another encoder's, changed or upside down.</exception>
    public static EncoderAnchors Read(string? file, EncoderIdentity encoder)
    {
        if (string.IsNullOrEmpty(file))
        {
            throw new InvalidOperationException($"Encoder:AnchorsFile is missing: freeze the anchors of {encoder.Version} with the command anchors.");
        }

        try
        {
            var anchors = JsonSerializer.Deserialize<EncoderAnchors>(File.ReadAllBytes(file), s_json)
                ?? throw new JsonException("The file is empty.");
            return anchors.Problem(encoder) is { } problem
                ? throw new InvalidOperationException($"Encoder:AnchorsFile {file} {problem}")
                : anchors;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException or ArgumentException or OverflowException)
        {
            throw new InvalidOperationException($"Encoder:AnchorsFile {file} cannot be read: {exception.Message}", exception);
        }
    }

    /// <summary>The algorithm with these anchors, and so with another version.</summary>
    public FitAlgorithm Into(FitAlgorithm algorithm) =>
        algorithm with { Similarity = algorithm.Similarity with { Version = Version, Encoder = Encoder, Titles = Titles, Texts = Texts } };

    public string ToJson() => JsonSerializer.Serialize(this, s_json);

    private string? Problem(EncoderIdentity encoder) => this switch
    {
        { Titles: null } or { Texts: null } => "lacks anchors.",
        _ when Encoder != encoder.Version || Dimensions != encoder.Dimensions =>
            $"is of encoder {Encoder} with {Dimensions} dimensions, not of {encoder.Version} with {encoder.Dimensions}: freeze its anchors with the command anchors.",
        _ when Version != NameOf(Encoder, Dimensions, Titles, Texts) => "was changed by hand: freeze the anchors anew.",
        _ when Titles.Related <= Titles.Unrelated || Texts.Related <= Texts.Unrelated => "takes related texts for no nearer than unrelated ones.",
        _ => null,
    };

    private static string NameOf(string encoder, int dimensions, SimilarityAnchors titles, SimilarityAnchors texts)
    {
        var numbers = FormattableString.Invariant($"{encoder} {dimensions} {titles.Unrelated:0.000000} {titles.Related:0.000000} {texts.Unrelated:0.000000} {texts.Related:0.000000}");
        return $"anchors-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(numbers)))[..12]}";
    }
}
