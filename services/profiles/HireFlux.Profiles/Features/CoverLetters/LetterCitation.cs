using HireFlux.Resumes.Writing.Letters;

namespace HireFlux.Profiles.Features.CoverLetters;

/// <summary>A sentence about the employer with its source.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Source">posting or user.</param>
/// <param name="Quote">The words that the source has.</param>
/// <param name="Start">For the posting: offset of the quote in its text, in UTF-16 units.</param>
/// <param name="Length">For the posting: length in UTF-16 units.</param>
/// <param name="Url">For the person: the page.</param>
internal sealed record LetterCitation(string Sentence, CompanyFactSource Source, string Quote, int? Start, int? Length, string? Url)
{
    public static LetterCitation[] Of(IEnumerable<LetterSentence> sentences) =>
    [
        .. sentences.Where(sentence => sentence.CompanyFact is not null).Select(sentence => new LetterCitation(
            sentence.Text,
            sentence.CompanyFact!.Source,
            sentence.CompanyFact.Quote,
            sentence.CompanyFact.Start,
            sentence.CompanyFact.Length,
            sentence.CompanyFact.Url)),
    ];
}
