using HireFlux.FitIndex;

namespace HireFlux.Matching.Encoders;

/// <summary>Prepares people and postings for the scorer, with the vectors of the encoder that is configured.</summary>
internal sealed class Preparation(FitIndexScorer scorer, TextEncoder encoder)
{
    public TextEncoder Encoder => encoder;

    public FitIndexScorer Scorer => scorer;

    public async Task<PreparedPosting> PostingAsync(PostingFacts facts, StoredVectors stored, CancellationToken cancellationToken)
    {
        var vectors = await VectorsAsync(EncodedTexts.Of(facts), stored, cancellationToken);
        return scorer.Prepare(facts, vectors[0], vectors[1]);
    }

    public async Task<PreparedCandidate> CandidateAsync(CandidateFacts facts, StoredVectors stored, CancellationToken cancellationToken) =>
        PreparedCandidate.Of(facts, await VectorsAsync(EncodedTexts.Of(facts), stored, cancellationToken));

    /// <summary>An encoder that takes its time is never waited for: a vector that isn't stored yet is unknown.</summary>
    private async Task<IReadOnlyList<TextVector?>> VectorsAsync(IReadOnlyList<string> texts, StoredVectors stored, CancellationToken cancellationToken) =>
        encoder.IsInstant ? await encoder.EncodeAsync(texts, cancellationToken) : [.. texts.Select(stored.Find)];
}
