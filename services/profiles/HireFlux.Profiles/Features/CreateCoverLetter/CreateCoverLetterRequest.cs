using HireFlux.Profiles.Postings;
using HireFlux.Resumes.Writing.Letters;

namespace HireFlux.Profiles.Features.CreateCoverLetter;

/// <summary>Asks for a letter: either to a posting of the jobs service, or to one whose text comes along; from a resume or a version of one.</summary>
/// <param name="JobId">The posting.</param>
/// <param name="Posting">Or its text.</param>
/// <param name="ResumeVersionId">The version that the letter goes with.</param>
/// <param name="ResumeId">Or the resume.</param>
/// <param name="Tone">professional when absent.</param>
/// <param name="Length">medium when absent.</param>
/// <param name="CompanyFacts">What the person knows of the employer, at most five.</param>
internal sealed record CreateCoverLetterRequest(
    Guid? JobId,
    PostingInput? Posting,
    Guid? ResumeVersionId,
    Guid? ResumeId,
    LetterTone? Tone,
    LetterLength? Length,
    IReadOnlyList<SourcedFact?>? CompanyFacts);
