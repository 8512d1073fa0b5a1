namespace HireFlux.Resumes.Writing.Letters;

/// <summary>A sentence by a model.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Sources">Ids of the facts it claims to stand on.</param>
/// <param name="CompanyFact">Id of the employer fact it quotes.</param>
internal sealed record ChatLetterSentence(string? Text, IReadOnlyList<string?>? Sources, string? CompanyFact);
