namespace HireFlux.Matching.Scoring;

/// <summary>Scores of one person that are to be written.</summary>
/// <param name="Person">Who.</param>
/// <param name="Rows">Of which postings.</param>
/// <param name="HasFallen">One of them is below what it was.</param>
/// <param name="HasLeftOut">Others were scored with them and are not worth keeping.</param>
internal sealed record PersonScores(Candidate Person, IReadOnlyList<ScoredPosting> Rows, bool HasFallen = false, bool HasLeftOut = false);
