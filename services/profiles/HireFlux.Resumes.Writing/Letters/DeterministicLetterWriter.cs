namespace HireFlux.Resumes.Writing.Letters;

/// <summary>
/// Writes without a model: selects the person's lines that bear on the posting and puts them into sentences of letter-phrases.tsv. The same
/// request gives the same letter. Where it would repeat an earlier one it chooses other lines, orders and words, with growing freedom.
/// </summary>
public static class DeterministicLetterWriter
{
    /// <summary>Alternatives tried before it says that it cannot do better.</summary>
    private const int Attempts = 24;

    /// <summary>Well under the bound nothing is gained by trying on.</summary>
    private const double Good = LetterSimilarity.Bound / 2;

    /// <summary>Writes a letter.</summary>
    public static Letter Write(LetterRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var material = new LetterMaterial(request);
        var compare = new EarlierShingles(request, material);
        (IReadOnlyList<LetterSentence> Sentences, double Similarity)? best = null;
        for (var attempt = 0; attempt < Attempts && best is not { Similarity: <= Good }; attempt++)
        {
            var sentences = new LetterComposer(material, new SeededChoice(request.Seed, attempt), freedom: attempt / 2).Compose();
            var similarity = compare.Likeness(LetterFinish.Text(sentences));
            best = best is { } known && known.Similarity <= similarity ? best : (sentences, similarity);
        }

        return LetterFinish.Of(material, best!.Value.Sentences, best.Value.Similarity);
    }
}
