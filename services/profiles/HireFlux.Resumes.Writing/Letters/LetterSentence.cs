namespace HireFlux.Resumes.Writing.Letters;

/// <summary>A sentence of a letter, with what it stands on.</summary>
/// <param name="Text">The sentence; the signature has two lines.</param>
/// <param name="Paragraph">Which paragraph, from 0 (the salutation).</param>
/// <param name="Sources">Ids of the person's facts (<see cref="Facts.Fact.Id"/>) that it tells; none for salutation, opening and closing.</param>
/// <param name="CompanyFact">The fact about the employer that it cites, or null.</param>
public sealed record LetterSentence(string Text, int Paragraph, IReadOnlyList<string> Sources, CompanyFact? CompanyFact = null);
