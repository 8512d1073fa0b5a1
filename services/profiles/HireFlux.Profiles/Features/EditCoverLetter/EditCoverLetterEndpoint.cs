using System.Security.Claims;
using System.Text.Json;
using HireFlux.Profiles.Domain;
using HireFlux.Profiles.Features.CoverLetters;
using HireFlux.Profiles.Persistence;
using HireFlux.Resumes;
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
    public static async Task<Results<Ok<CoverLetterResponse>, ProblemHttpResult>> HandleAsync(
        Guid id,
        EditCoverLetterRequest request,
        ClaimsPrincipal user,
        ProfilesDbContext db,
        ProfileStore profiles,
        TimeProvider time,
        ClientInfo client,
        CancellationToken cancellationToken)
    {
        var userId = user.UserId();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await profiles.LockAsync(userId, cancellationToken);
        if (await db.FindLetterAsync(userId, id, cancellationToken) is not { } letter)
        {
            return LetterProblems.NotFound();
        }

        var (content, now) = (request.Content!.ReplaceLineEndings("\n").Trim(), time.UtcNow());
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
        db.Audit("cover_letter_edited", userId, new Dictionary<string, string?> { ["cover_letter_id"] = id.ToString() }, now, client);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return TypedResults.Ok(CoverLetterResponse.Of(letter));
    }

    /// <summary>What the text says that neither a fact, nor the posting's name, nor a sentence of ours that still stands says.</summary>
    private static IReadOnlyList<Invention> Findings(CoverLetter letter, string content, IReadOnlyList<LetterSentence> kept)
    {
        var master = letter.MasterData is { } data ? JsonSerializer.Deserialize<ResumeData>(data, ResumeJson.Options)! : new ResumeData();
        string[] allowed = [letter.JobTitle ?? string.Empty, letter.Company ?? string.Empty, .. kept.Select(sentence => sentence.Text)];
        return TruthCheck.Check(content, TruthBasis.Of(master, allowed));
    }
}
