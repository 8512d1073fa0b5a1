namespace HireFlux.Resumes.Writing.Letters;

/// <summary>Something about the employer that has a source.</summary>
/// <param name="Source">Where it comes from.</param>
/// <param name="Quote">The words, as they stand there.</param>
/// <param name="Start">For the posting: offset of the quote in its text, in UTF-16 code units.</param>
/// <param name="Length">For the posting: number of code units.</param>
/// <param name="Url">For the person: the page.</param>
public sealed record CompanyFact(CompanyFactSource Source, string Quote, int? Start = null, int? Length = null, string? Url = null);
