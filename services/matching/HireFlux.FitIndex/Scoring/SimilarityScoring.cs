namespace HireFlux.FitIndex;

/// <summary>Closeness of titles and of experience, calibrated by the frozen anchors.</summary>
internal static class SimilarityScoring
{
    public static Similarity Compare(PreparedCandidate candidate, PreparedPosting posting, SimilarityRules rules)
    {
        int? titles = null;
        if (posting.TitleVector is { } title)
        {
            foreach (var own in candidate.TitleVectors)
            {
                titles = Math.Max(titles ?? 0, rules.Titles.Calibrate(own.CosineMillionths(title)));
            }
        }

        var texts = candidate.ExperienceVector is { } experience && posting.TextVector is { } text
            ? rules.Texts.Calibrate(experience.CosineMillionths(text))
            : (int?)null;
        return new(Points(titles), Points(texts));
    }

    public static SubScore Score(Similarity similarity, PostingFacts posting, FitAlgorithm algorithm)
    {
        var titles = similarity.Titles;
        var texts = posting.IsDescriptionEmpty ? null : similarity.Texts;
        if (titles is null && texts is null)
        {
            return SubScore.Unknown(SubScoreKind.Similarity, "titles and texts to compare");
        }

        var share = algorithm.Similarity.TitlesShare;
        var value = share * (titles ?? algorithm.UnknownScore) + (1 - share) * (texts ?? algorithm.UnknownScore);
        if (titles is null)
        {
            return SubScore.Partly(value, new UnknownEvidence(SubScoreKind.Similarity, "your titles", share));
        }

        return texts is null
            ? SubScore.Partly(value, new UnknownEvidence(
                SubScoreKind.Similarity,
                posting.IsDescriptionEmpty ? "the posting's description" : "texts of your experience and the posting's tasks",
                1 - share))
            : SubScore.Known(value);
    }

    private static decimal? Points(int? tenThousandths) => tenThousandths / (decimal)FixedPoint.TenThousandths;
}
