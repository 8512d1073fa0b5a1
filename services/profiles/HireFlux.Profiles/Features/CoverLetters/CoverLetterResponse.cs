using System.Text.Json;
using HireFlux.Profiles.Domain;
using HireFlux.Resumes.Writing.Letters;
using HireFlux.Resumes.Writing.Truth;
using HireFlux.ServiceDefaults.Http;

namespace HireFlux.Profiles.Features.CoverLetters;

/// <summary>A letter in full.</summary>
/// <param name="Id">Identity.</param>
/// <param name="JobId">The posting; null when it came with the request, or is gone.</param>
/// <param name="ResumeVersionId">The version it goes with.</param>
/// <param name="ResumeId">The resume whose facts it tells.</param>
/// <param name="JobTitle">The posting's title as it was then.</param>
/// <param name="Company">The employer.</param>
/// <param name="Content">Plain text; paragraphs are parted by an empty line.</param>
/// <param name="Tone">professional, conversational or enthusiastic.</param>
/// <param name="Length">short (at most 150 words), medium (250) or long (400).</param>
/// <param name="WordCount">Words of the content.</param>
/// <param name="CompanyPersonalized">At least one sentence cites a source about the employer.</param>
/// <param name="Citations">Those sentences.</param>
/// <param name="Sentences">Each sentence as it was generated, with the ids of the facts it stands on.</param>
/// <param name="Warnings">What the person should know.</param>
/// <param name="Struck">What a model wrote and was struck.</param>
/// <param name="Similarity">The largest likeness to an earlier letter, 0 to 1.</param>
/// <param name="Findings">What the person's own text says that no fact says; none is struck.</param>
/// <param name="GenerationTimeMs">What writing took.</param>
/// <param name="ModelUsed">deterministic-v1, or the model.</param>
/// <param name="PromptVersion">Null without a model.</param>
/// <param name="TokensUsed">Tokens read and written, of failed calls too.</param>
/// <param name="CostUsd">US dollars.</param>
/// <param name="EditedAt">When the person last wrote it themselves. UTC.</param>
/// <param name="CreatedAt">UTC.</param>
/// <param name="UpdatedAt">UTC.</param>
internal sealed record CoverLetterResponse(
    Guid Id,
    Guid? JobId,
    Guid? ResumeVersionId,
    Guid? ResumeId,
    string? JobTitle,
    string? Company,
    string Content,
    string? Tone,
    string? Length,
    int? WordCount,
    bool CompanyPersonalized,
    IReadOnlyList<LetterCitation> Citations,
    IReadOnlyList<LetterSentence> Sentences,
    IReadOnlyList<LetterWarning> Warnings,
    IReadOnlyList<StruckSentence> Struck,
    double Similarity,
    IReadOnlyList<Invention> Findings,
    int? GenerationTimeMs,
    string? ModelUsed,
    string? PromptVersion,
    int? TokensUsed,
    decimal? CostUsd,
    DateTime? EditedAt,
    DateTime CreatedAt,
    DateTime UpdatedAt)
{
    public static CoverLetterResponse Of(CoverLetter letter)
    {
        var sentences = SentencesOf(letter);
        var report = ReportOf(letter);
        return new CoverLetterResponse(
            letter.Id,
            letter.JobId,
            letter.ResumeVersionId,
            letter.ResumeId,
            letter.JobTitle,
            letter.Company,
            letter.Content,
            letter.Tone,
            letter.Length,
            letter.WordCount,
            letter.CompanyPersonalized,
            LetterCitation.Of(sentences),
            sentences,
            report.Warnings,
            report.Struck,
            report.Similarity,
            report.Findings,
            letter.GenerationTimeMs,
            letter.ModelUsed,
            letter.PromptVersion,
            letter.TokensUsed,
            letter.CostUsd,
            letter.EditedAt,
            letter.CreatedAt,
            letter.UpdatedAt);
    }

    public static IReadOnlyList<LetterSentence> SentencesOf(CoverLetter letter) =>
        letter.Sentences is { } json ? JsonSerializer.Deserialize<List<LetterSentence>>(json, JsonConventions.Options)! : [];

    public static LetterReport ReportOf(CoverLetter letter) =>
        letter.Report is { } json ? JsonSerializer.Deserialize<LetterReport>(json, JsonConventions.Options)! : LetterReport.Empty;
}
