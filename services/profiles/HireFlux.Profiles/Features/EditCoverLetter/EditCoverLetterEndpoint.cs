using System.Security.Claims;
using System.Text.Json;
using HireFlux.Profiles.Domain;
using HireFlux.Profiles.Features.CoverLetters;
using HireFlux.Profiles.Persistence;
using HireFlux.Resumes.Writing.Letters;
using HireFlux.Resumes.Writing.Truth;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Auditing;
using HireFlux.ServiceDefaults.Auth;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Profiles.Features.EditCoverLetter;

internal static class EditCoverLetterEndpoint
{
    public static Task<Results<Ok<CoverLetterResponse>, ProblemHttpResult>> HandleAsync(
        Guid id,
        EditCoverLetterRequest request,
        ClaimsPrincipal user,
        ProfilesDbContext db,
        PersonTurns turns,
        TimeProvider time,
        ClientInfo client,
        CancellationToken cancellationToken)
    {
        var userId = user.UserId();
        return turns.TakeAsync<Results<Ok<CoverLetterResponse>, ProblemHttpResult>>(
            userId,
            async () =>
            {
                if (await db.FindLetterAsync(userId, id, cancellationToken) is not { } letter)
                {
                    return LetterProblems.NotFound();
                }

                var now = time.UtcNow();
                Edit(letter, request.Content!.ReplaceLineEndings("\n").Trim(), now);
                db.Audit("cover_letter_edited", userId, new Dictionary<string, string?> { ["cover_letter_id"] = id.ToString() }, now, client);
                return TypedResults.Ok(CoverLetterResponse.Of(letter));
            },
            cancellationToken);
    }

    private static void Edit(CoverLetter letter, string content, DateTime now)
    {
        // What the person left in keeps its source; what they wrote has none.
        var kept = CoverLetterResponse.SentencesOf(letter).Where(sentence => content.Contains(sentence.Text, StringComparison.Ordinal)).ToList();
        var report = CoverLetterResponse.ReportOf(letter) with { Findings = Findings(letter, content, kept) };
        letter.Edit(
            content,
            WordCount.Of(content),
            kept.Exists(sentence => sentence.CompanyFact is not null),
            JsonSerializer.Serialize(kept, JsonConventions.Options),
            JsonSerializer.Serialize(report, JsonConventions.Options),
            now);
    }

    /// <summary>What the text says that neither a fact, nor the posting's name, nor a sentence of ours that still stands says.</summary>
    private static IReadOnlyList<Invention> Findings(CoverLetter letter, string content, IReadOnlyList<LetterSentence> kept)
    {
        string[] allowed = [letter.JobTitle ?? string.Empty, letter.Company ?? string.Empty, .. kept.Select(sentence => sentence.Text)];
        return TruthCheck.Check(content, TruthBasis.Of(letter.ReadMaster(), allowed));
    }
}
